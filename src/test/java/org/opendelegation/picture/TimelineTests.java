package org.opendelegation.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.opendelegation.picture.Timeline.Bar;
import org.opendelegation.picture.Timeline.Certainty;
import org.opendelegation.picture.Timeline.Entry;
import org.opendelegation.picture.Timeline.Lane;
import org.opendelegation.picture.Timeline.Scale;
import org.opendelegation.picture.Timeline.Tick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TimelineTests {

	private static final LocalDate MAY_20 = LocalDate.of(2024, 5, 20);

	@Test
	void drawsNothingWhenNothingHasADate() {
		assertThat(Timeline.of(List.of())).isEmpty();
		assertThat(Timeline.of(List.of(new Lane("Meetings", List.of(undated("Invest HK")))))).isEmpty();
	}

	@Test
	void givesUndatedEntriesNoPlaceOnTheAxis() {
		Entry doubtful = new Entry("Speech", null, MAY_20, null, Certainty.NOT_DATED);
		Timeline timeline = Timeline.of(List.of(stops(), new Lane("Meetings", List.of(undated("Invest HK"), doubtful))))
			.orElseThrow();
		assertThat(timeline.lanes()).extracting(Timeline.LaneDrawing::name).containsExactly("Stops");
		assertThat(timeline.undated().items()).extracting(Timeline.Item::title).containsExactly("Invest HK", "Speech");
		assertThat(timeline.undated().y()).isGreaterThanOrEqualTo(timeline.axis().bottom());
		assertThat(timeline.rows()).hasSize(4);
		assertThat(timeline.rows().get(3).first()).isNull();
	}

	@Test
	void stretchesTheAxisToACouncilMeetingDaysLater() {
		Timeline timeline = Timeline
			.of(List.of(stops(), new Lane("Meetings", List.of(day("Council", LocalDate.of(2024, 5, 28))))))
			.orElseThrow();
		assertThat(timeline.axis().ticks()).extracting(Tick::date).contains(LocalDate.of(2024, 5, 28));
		assertThat(timeline.outside().items()).isEmpty();
	}

	@Test
	void listsWhatIsMoreThanAFortnightAway() {
		Timeline timeline = Timeline
			.of(List.of(stops(), new Lane("Filings", List.of(day("Form", LocalDate.of(2025, 4, 1))))))
			.orElseThrow();
		assertThat(timeline.outside().items()).extracting(Timeline.Item::title).containsExactly("Form");
		assertThat(timeline.axis().scale()).isEqualTo(Scale.DAYS);
	}

	@Test
	void showsAOneDayTripInItsWeek() {
		Timeline timeline = Timeline.of(List.of(new Lane("Stops", List.of(day("Sacramento", MAY_20))))).orElseThrow();
		assertThat(timeline.axis().ticks()).hasSize(7);
		assertThat(timeline.axis().ticks()).filteredOn(Tick::weekend).isNotEmpty();
	}

	@Test
	void countsLongTripsInWeeksAndVeryLongOnesInMonths() {
		assertThat(days(60).axis().scale()).isEqualTo(Scale.WEEKS);
		assertThat(days(400).axis().scale()).isEqualTo(Scale.MONTHS);
		assertThat(days(5000).axis().ticks()).hasSizeBetween(3, 16);
	}

	@Test
	void neverLetsBarsOfALaneOverlapOrLeaveThePicture() {
		Random random = new Random(20240520);
		for (int run = 0; run < 100; run++) {
			Timeline timeline = Timeline.of(List.of(stops(), new Lane("Meetings", meetings(random)))).orElseThrow();
			timeline.lanes().forEach((lane) -> assertBarsStandFree(lane.bars()));
		}
	}

	@Test
	void rejectsAnEntryThatEndsBeforeItStarts() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Entry("Stop", null, MAY_20, MAY_20.minusDays(1), Certainty.CERTAIN));
	}

	private static void assertBarsStandFree(List<Bar> bars) {
		for (Bar bar : bars) {
			assertThat(bar.left()).isGreaterThanOrEqualTo(0);
			assertThat(bar.right()).isLessThanOrEqualTo(Timeline.WIDTH);
			assertThat(bars).noneMatch((other) -> other != bar && other.y() == bar.y() && bar.left() < other.right()
					&& other.left() < bar.right());
		}
	}

	private static List<Entry> meetings(Random random) {
		List<Entry> entries = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			LocalDate from = MAY_20.plusDays(random.nextInt(12) - 4);
			String label = "A meeting with a name ".repeat(1 + random.nextInt(5));
			entries.add(new Entry(label, null, from, from.plusDays(random.nextInt(4)), Certainty.DERIVED));
		}
		return entries;
	}

	private static Timeline days(int days) {
		Entry entry = new Entry("Stay", null, MAY_20, MAY_20.plusDays(days - 1), Certainty.CERTAIN);
		return Timeline.of(List.of(new Lane("Stops", List.of(entry)))).orElseThrow();
	}

	private static Lane stops() {
		return new Lane("Stops", List.of(day("Hong Kong", MAY_20),
				new Entry("Chongqing", null, MAY_20.plusDays(2), MAY_20.plusDays(3), Certainty.CERTAIN)));
	}

	private static Entry day(String label, LocalDate date) {
		return new Entry(label, null, date, null, Certainty.CERTAIN);
	}

	private static Entry undated(String label) {
		return new Entry(label, null, null, null, Certainty.NOT_DATED);
	}

}

package org.opendelegation.suggestion;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.PendingCitation;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Texts;

/**
 * The program that a text has: meetings that may be entered.
 *
 * @param days its days in the order of the text
 * @param left how many lines it has beyond those
 */
record Program(List<Day> days, int left) {

	/**
	 * How many meetings it offers.
	 */
	public int size() {
		return this.days.stream().mapToInt((day) -> day.meetings().size()).sum();
	}

	/**
	 * A day of a program.
	 *
	 * @param date the day; uncertain where there is a doubt
	 * @param doubt why it is uncertain, or {@code null}
	 * @param quote the heading that names it
	 * @param meetings what is done on it
	 */
	record Day(Edtf date, ProgramDay.@Nullable Doubt doubt, Quote quote, List<Meeting> meetings) {

		/**
		 * The day as a form takes it.
		 */
		public @Nullable String getTyped() {
			return Dates.write(this.date);
		}

		/**
		 * The words of the text that say what is filled in for a meeting.
		 * @param source the slug of the source of the text, or {@code null}
		 */
		public List<PendingCitation> citationsOf(Meeting meeting, @Nullable String source) {
			return (source == null) ? List.of() : meeting.cite(source, this.quote);
		}

	}

	/**
	 * A line of a program.
	 *
	 * @param title its words without the time
	 * @param startsAt when it begins; {@code null} where it may be in the morning or in
	 * the afternoon
	 * @param quote its words
	 * @param city its city, or {@code null}
	 * @param host who is the host, or {@code null}
	 * @param held the meetings of the edition that may be the same
	 */
	record Meeting(String title, @Nullable LocalTime startsAt, Quote quote, @Nullable Named city, @Nullable Named host,
			List<HeldMeeting> held) {

		/**
		 * Whether the edition has no meeting of that name on that day.
		 */
		public boolean isNew() {
			return this.held.stream().noneMatch((one) -> one.isCalled(this.title));
		}

		/**
		 * The time as a form takes it.
		 */
		public @Nullable String getTypedTime() {
			return Texts.of(this.startsAt);
		}

		private List<PendingCitation> cite(String source, Quote day) {
			List<PendingCitation> cited = new ArrayList<>();
			cited.add(this.quote.cite("title", source));
			cited.add(day.cite("dates", source));
			if (this.startsAt != null) {
				cited.add(this.quote.cite("startsAt", source));
			}
			if (this.city != null) {
				cited.add(this.city.quote().cite("city", source));
			}
			if (this.host != null) {
				cited.add(this.host.quote().cite("host", source));
			}
			return cited;
		}

	}

	/**
	 * A record of the directory that belongs to a line.
	 *
	 * @param record the record
	 * @param written its name as the text has it
	 * @param quote the words that name it
	 */
	record Named(KnownName record, String written, Quote quote) {
	}

}

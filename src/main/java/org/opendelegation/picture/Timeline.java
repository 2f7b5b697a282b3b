package org.opendelegation.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Entries on an axis of days, weeks or months, in lanes. The first lane with a date sets
 * the axis; entries up to a fortnight before or after stretch it, all others are listed
 * beside it. Measures are units of a view box of {@code width} by {@code height}.
 *
 * @param width of the view box
 * @param height of the view box
 * @param axis the days at the top
 * @param lanes the entries on the axis, by lane
 * @param undated the entries whose date is not stated
 * @param outside the entries too far away from the axis
 * @param rows every entry, as text, in the order given
 */
public record Timeline(int width, int height, Axis axis, List<LaneDrawing> lanes, Listing undated, Listing outside,
		List<Row> rows) {

	static final int WIDTH = 800;

	/** The timeline of some lanes; nothing when no entry has a date. */
	public static Optional<Timeline> of(List<Lane> lanes) {
		return Period.of(lanes).map((period) -> new TimelineDrawing(lanes, period).draw());
	}

	/** How well the dates of the bars are known, for the legend. */
	public List<Certainty> certainties() {
		return this.lanes.stream()
			.flatMap((lane) -> lane.bars().stream())
			.map(Bar::certainty)
			.distinct()
			.sorted()
			.toList();
	}

	/**
	 * How well a date is known.
	 */
	public enum Certainty {

		/** Stated by a source. */
		CERTAIN,

		/** Worked out from what a source says. */
		DERIVED,

		/** Stated as approximate, or by sources that differ. */
		UNCERTAIN,

		/** No source gives a date. */
		NOT_DATED

	}

	/**
	 * Something that happened.
	 *
	 * @param label what
	 * @param href the page about it, linked from the text beside the picture
	 * @param from the first day; when missing, the last day stands for it
	 * @param to the last day; when missing, the first day stands for it
	 * @param certainty how well the dates are known
	 */
	public record Entry(String label, @Nullable String href, @Nullable LocalDate from, @Nullable LocalDate to,
			Certainty certainty) {

		public Entry {
			if (from != null && to != null && to.isBefore(from)) {
				throw new IllegalArgumentException("An entry cannot end before it starts: " + label);
			}
		}

		Optional<Period> period() {
			LocalDate first = (this.from != null) ? this.from : this.to;
			LocalDate last = (this.to != null) ? this.to : this.from;
			return (first == null || last == null || this.certainty == Certainty.NOT_DATED) ? Optional.empty()
					: Optional.of(new Period(first, last));
		}

	}

	/**
	 * Entries that belong together, such as the stops or the meetings.
	 */
	public record Lane(String name, List<Entry> entries) {

		public Lane {
			entries = List.copyOf(entries);
		}

	}

	/**
	 * What the ticks of an axis count.
	 */
	public enum Scale {

		/** Every day has a column, grouped by months. */
		DAYS,

		/** A tick for every Monday or every few, grouped by years. */
		WEEKS,

		/** A tick for the first of the month or of every few, grouped by years. */
		MONTHS

	}

	/**
	 * The head of the picture.
	 *
	 * @param scale what the ticks count
	 * @param top where the columns start
	 * @param bottom where the columns end
	 * @param ticks from left to right
	 * @param groups the months or years above the ticks
	 */
	public record Axis(Scale scale, double top, double bottom, List<Tick> ticks, List<Group> groups) {

	}

	/**
	 * A day of the axis.
	 *
	 * @param date the day
	 * @param x its left edge
	 * @param width of its column; nothing but on an axis of days
	 * @param labelX the middle of its label
	 * @param weekend whether it is a Saturday or a Sunday on an axis of days
	 */
	public record Tick(LocalDate date, double x, double width, double labelX, boolean weekend) {

	}

	/**
	 * A month or a year above the ticks.
	 */
	public record Group(LocalDate date, double x) {

	}

	/**
	 * A lane with its name and its bars.
	 */
	public record LaneDrawing(String name, double y, double nameY, double height, List<Bar> bars) {

	}

	/**
	 * An entry on the axis.
	 *
	 * @param label as much of it as fits
	 * @param title all of it
	 * @param from the first day
	 * @param to the last day
	 * @param certainty how well the days are known
	 * @param x the left edge
	 * @param y the top
	 * @param width of the bar
	 * @param height of the bar
	 * @param labelX where the label is anchored
	 * @param labelY the baseline of the label
	 * @param anchor the value for {@code text-anchor}
	 * @param inside whether the label stands on the bar and not beside it
	 */
	public record Bar(String label, String title, LocalDate from, LocalDate to, Certainty certainty, double x, double y,
			double width, double height, double labelX, double labelY, String anchor, boolean inside) {

		/** The left edge of bar and label together. */
		double left() {
			return Math.min(this.x, labelLeft());
		}

		/** The right edge of bar and label together. */
		double right() {
			return Math.max(this.x + this.width, labelLeft() + TimelineDrawing.LABEL.width(this.label));
		}

		private double labelLeft() {
			return "end".equals(this.anchor) ? this.labelX - TimelineDrawing.LABEL.width(this.label) : this.labelX;
		}

	}

	/**
	 * Entries listed below the axis.
	 */
	public record Listing(double y, double titleY, double height, List<Item> items) {

	}

	/**
	 * An entry without a place on the axis.
	 */
	public record Item(String label, String title, double x, double y) {

	}

	/**
	 * An entry in words.
	 */
	public record Row(String lane, Entry entry) {

		/** The first day; nothing when no date is stated. */
		public @Nullable LocalDate first() {
			return this.entry.period().map(Period::from).orElse(null);
		}

		/** The last day; nothing when no date is stated. */
		public @Nullable LocalDate last() {
			return this.entry.period().map(Period::to).orElse(null);
		}

		public Certainty certainty() {
			return (first() != null) ? this.entry.certainty() : Certainty.NOT_DATED;
		}

	}

}

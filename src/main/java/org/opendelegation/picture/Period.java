package org.opendelegation.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days from a first to a last one, both included.
 */
record Period(LocalDate from, LocalDate to) {

	private static final int NEAR = 14;

	private static final int FEWEST_DAYS = 7;

	/** The period of the first lane that has one, stretched by what is near to it. */
	static Optional<Period> of(List<Timeline.Lane> lanes) {
		return lanes.stream()
			.map((lane) -> periods(lane).reduce(Period::and))
			.flatMap(Optional::stream)
			.findFirst()
			.map((core) -> lanes.stream().flatMap(Period::periods).filter(core::isNear).reduce(core, Period::and))
			.map(Period::padded);
	}

	private static Stream<Period> periods(Timeline.Lane lane) {
		return lane.entries().stream().map(Timeline.Entry::period).flatMap(Optional::stream);
	}

	long days() {
		return ChronoUnit.DAYS.between(this.from, this.to) + 1;
	}

	boolean contains(Period other) {
		return !other.from.isBefore(this.from) && !other.to.isAfter(this.to);
	}

	private boolean isNear(Period other) {
		return !other.from.isBefore(this.from.minusDays(NEAR)) && !other.to.isAfter(this.to.plusDays(NEAR));
	}

	private Period and(Period other) {
		return new Period(other.from.isBefore(this.from) ? other.from : this.from,
				other.to.isAfter(this.to) ? other.to : this.to);
	}

	// A short stay is shown in its week
	private Period padded() {
		long missing = Math.max(0, FEWEST_DAYS - days());
		return new Period(this.from.minusDays(missing / 2), this.to.plusDays(missing - missing / 2));
	}

	static boolean isWeekend(LocalDate date) {
		return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}

package org.opendelegation.support;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The days from one to another, both among them.
 *
 * @param first the first day
 * @param last the last day
 */
public record DaySpan(LocalDate first, LocalDate last) {

	/**
	 * From the first to the last day that any of some dates may mean; none if no such day
	 * is known.
	 */
	public static Optional<DaySpan> over(@Nullable Edtf... dates) {
		Optional<LocalDate> first = days(dates).min(LocalDate::compareTo);
		Optional<LocalDate> last = days(dates).max(LocalDate::compareTo);
		return first.flatMap((from) -> last.map((to) -> new DaySpan(from, to)));
	}

	private static Stream<LocalDate> days(@Nullable Edtf... dates) {
		return Stream.of(dates)
			.filter(Objects::nonNull)
			.flatMap((date) -> Stream.of(Optional.ofNullable(date.earliest()), Optional.ofNullable(date.latest())))
			.flatMap(Optional::stream);
	}

	/**
	 * How many days there are at least between these and a date: none where it may be one
	 * of these.
	 */
	public long daysTo(Edtf date) {
		LocalDate earliest = date.earliest();
		LocalDate latest = date.latest();
		if (latest != null && latest.isBefore(this.first)) {
			return ChronoUnit.DAYS.between(latest, this.first);
		}
		return (earliest != null && earliest.isAfter(this.last)) ? ChronoUnit.DAYS.between(this.last, earliest) : 0;
	}

	/**
	 * The days in words, such as May 20–26, 2024.
	 */
	public String inWords() {
		return String.valueOf(Dates.write(Edtf.between(this.first, this.last)));
	}

}

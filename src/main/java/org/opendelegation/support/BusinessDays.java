package org.opendelegation.support;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;

/**
 * The days on which a deadline can fall: neither a weekend nor a holiday of the state.
 */
public final class BusinessDays {

	private final HolidayManager holidays = HolidayManager
		.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_STATES));

	private final String state;

	private BusinessDays(String state) {
		this.state = state;
	}

	public static BusinessDays ofCalifornia() {
		return new BusinessDays("ca");
	}

	public boolean isBusinessDay(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
	}

	public boolean isHoliday(LocalDate day) {
		return this.holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY, this.state);
	}

	/**
	 * The holidays of some years that are on other days than weekends.
	 */
	public List<LocalDate> holidaysOf(Year first, Year last) {
		return first.atDay(1)
			.datesUntil(last.plusYears(1).atDay(1))
			.filter((day) -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && isHoliday(day))
			.toList();
	}

	/**
	 * The day itself, or the next business day.
	 */
	public LocalDate onOrAfter(LocalDate day) {
		return first(Stream.iterate(day, (later) -> later.plusDays(1)));
	}

	/**
	 * The last business day before a day.
	 */
	public LocalDate before(LocalDate day) {
		return first(Stream.iterate(day.minusDays(1), (earlier) -> earlier.minusDays(1)));
	}

	/**
	 * The business day that is so many after a day, which does not count itself.
	 */
	public LocalDate after(LocalDate day, int count) {
		return Stream.iterate(day.plusDays(1), (later) -> later.plusDays(1))
			.filter(this::isBusinessDay)
			.skip(count - 1L)
			.findFirst()
			.orElseThrow();
	}

	/**
	 * The business days after a day up to another, which counts if it is one.
	 */
	public int from(LocalDate day, LocalDate last) {
		return (int) day.plusDays(1).datesUntil(last.plusDays(1)).filter(this::isBusinessDay).count();
	}

	private LocalDate first(Stream<LocalDate> days) {
		return days.filter(this::isBusinessDay).findFirst().orElseThrow();
	}

}

package org.opendelegation.disclosure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;

/**
 * The days on which a deadline can fall: neither a weekend nor a holiday of the state.
 */
final class BusinessDays {

	private final HolidayManager holidays = HolidayManager
		.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_STATES));

	private final String state;

	private BusinessDays(String state) {
		this.state = state;
	}

	static BusinessDays ofCalifornia() {
		return new BusinessDays("ca");
	}

	boolean isBusinessDay(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
	}

	boolean isHoliday(LocalDate day) {
		return this.holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY, this.state);
	}

	/**
	 * The day itself, or the next business day.
	 */
	LocalDate onOrAfter(LocalDate day) {
		return first(Stream.iterate(day, (later) -> later.plusDays(1)));
	}

	/**
	 * The last business day before a day.
	 */
	LocalDate before(LocalDate day) {
		return first(Stream.iterate(day.minusDays(1), (earlier) -> earlier.minusDays(1)));
	}

	private LocalDate first(Stream<LocalDate> days) {
		return days.filter(this::isBusinessDay).findFirst().orElseThrow();
	}

}

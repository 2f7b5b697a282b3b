package org.opendelegation.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.opendelegation.picture.Timeline.Group;
import org.opendelegation.picture.Timeline.Scale;
import org.opendelegation.picture.Timeline.Tick;

/**
 * Where a day is between the left and the right edge of a timeline.
 */
record TimeAxis(Period period, double left, double right) {

	private static final int MOST_DAYS = 23;

	private static final int MOST_WEEKS = 26;

	private static final double LEAST_TICK = 50;

	private static final double LEAST_MONTH = 84;

	private static final double LEAST_YEAR = 40;

	double x(LocalDate date) {
		return Rounded.tenth(this.left + ChronoUnit.DAYS.between(this.period.from(), date) * dayWidth());
	}

	private double dayWidth() {
		return (this.right - this.left) / this.period.days();
	}

	Scale scale() {
		if (this.period.days() <= MOST_DAYS) {
			return Scale.DAYS;
		}
		return (this.period.days() <= 7 * MOST_WEEKS) ? Scale.WEEKS : Scale.MONTHS;
	}

	List<Tick> ticks() {
		return switch (scale()) {
			case DAYS -> days();
			case WEEKS -> every(this.period.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)), 7);
			case MONTHS -> months();
		};
	}

	private List<Tick> days() {
		return dates(this.period.from(), (date) -> date.plusDays(1)).stream().map(this::column).toList();
	}

	private Tick column(LocalDate date) {
		return new Tick(date, x(date), Rounded.tenth(dayWidth()), Rounded.tenth(x(date) + dayWidth() / 2),
				Period.isWeekend(date));
	}

	private List<Tick> every(LocalDate first, int days) {
		int step = (int) (days * Math.max(1, Math.ceil(LEAST_TICK / (days * dayWidth()))));
		return ticks(dates(first, (date) -> date.plusDays(step)));
	}

	private List<Tick> months() {
		int step = 1;
		while (step * 30 * dayWidth() < LEAST_TICK) {
			step = (step < 3) ? 3 : (step < 6) ? 6 : (step < 12) ? 12 : step + 12;
		}
		int months = step;
		LocalDate first = this.period.from().withDayOfMonth(1).plusMonths(1);
		while (months <= 12 && (first.getMonthValue() - 1) % months != 0) {
			first = first.plusMonths(1);
		}
		return ticks(dates(first, (date) -> date.plusMonths(months)));
	}

	// A label starts at its tick; none may run over the right edge
	private List<Tick> ticks(List<LocalDate> dates) {
		return dates.stream().map(this::tick).filter((tick) -> tick.x() <= this.right - LEAST_TICK).toList();
	}

	private Tick tick(LocalDate date) {
		return new Tick(date, x(date), 0, x(date), false);
	}

	/**
	 * Months over days; years over weeks and months. A group too narrow for its name has
	 * none.
	 */
	List<Group> groups() {
		boolean months = scale() == Scale.DAYS;
		LocalDate start = months ? this.period.from().withDayOfMonth(1) : this.period.from().withDayOfYear(1);
		List<LocalDate> starts = dates(start, (date) -> months ? date.plusMonths(1) : date.plusYears(1));
		List<Group> groups = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			double x = Math.max(this.left, x(starts.get(i)));
			double end = (i + 1 < starts.size()) ? x(starts.get(i + 1)) : this.right;
			if (end - x >= (months ? LEAST_MONTH : LEAST_YEAR)) {
				groups.add(new Group(starts.get(i), x));
			}
		}
		return groups;
	}

	private List<LocalDate> dates(LocalDate first, UnaryOperator<LocalDate> next) {
		List<LocalDate> dates = new ArrayList<>();
		for (LocalDate date = first; !date.isAfter(this.period.to()); date = next.apply(date)) {
			dates.add(date);
		}
		return dates;
	}

}

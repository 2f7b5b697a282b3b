package org.opendelegation.support;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Says an interval, and what its two dates have in common only once.
 */
record EdtfIntervalWords(EdtfDateWords dates) {

	String print(EdtfInterval interval) {
		if (!(interval.start() instanceof EdtfDate from)) {
			return until((EdtfMissingEnd) interval.start(), (EdtfDate) interval.end());
		}
		if (!(interval.end() instanceof EdtfDate to)) {
			return since(from, (EdtfMissingEnd) interval.end());
		}
		return from.equals(to) ? this.dates.print(from) : range(from, to);
	}

	private String since(EdtfDate from, EdtfMissingEnd end) {
		String key = (end == EdtfMissingEnd.OPEN) ? openEnded("since", from) : "end-unknown";
		return messages().say(key, this.dates.name(from));
	}

	private String until(EdtfMissingEnd start, EdtfDate to) {
		String key = (start == EdtfMissingEnd.OPEN) ? openEnded("until", to) : "start-unknown";
		return messages().say(key, this.dates.name(to));
	}

	/**
	 * Some languages put an article before a day: "desde 2012", but "desde el 20 de
	 * mayo".
	 */
	private String openEnded(String key, EdtfDate date) {
		return (date.precision() == EdtfPrecision.DAY) ? key + "-day" : key;
	}

	private String range(EdtfDate from, EdtfDate to) {
		if (arePlain(EdtfPrecision.DAY, from, to)) {
			return days(from.first(), to.first());
		}
		if (arePlain(EdtfPrecision.MONTH, from, to) && from.first().getYear() == to.first().getYear()) {
			return range("months-of-year", from.first(), to.first());
		}
		String key = arePlain(EdtfPrecision.YEAR, from, to) ? "range-close" : "range";
		return messages().say(key, this.dates.name(from), this.dates.name(to));
	}

	private boolean arePlain(EdtfPrecision precision, EdtfDate from, EdtfDate to) {
		return from.isPlain(precision) && to.isPlain(precision);
	}

	private String days(LocalDate from, LocalDate to) {
		if (YearMonth.from(from).equals(YearMonth.from(to))) {
			return messages().say("range-close", start("days-of-month", from), end("days-of-month", to));
		}
		if (from.getYear() == to.getYear()) {
			return range("days-of-year", from, to);
		}
		return messages().say("range", messages().format("day", from), messages().format("day", to));
	}

	private String range(String pattern, LocalDate from, LocalDate to) {
		return messages().say("range", start(pattern, from), end(pattern, to));
	}

	private String start(String pattern, LocalDate date) {
		return messages().format(pattern + ".from", date);
	}

	private String end(String pattern, LocalDate date) {
		return messages().format(pattern + ".to", date);
	}

	private EdtfMessages messages() {
		return this.dates.messages();
	}

}

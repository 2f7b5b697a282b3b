package org.opendelegation.support;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One date: the first day of a stretch, and the precision that says how far it reaches
 * and how it is written.
 */
record EdtfDate(LocalDate first, EdtfPrecision precision, EdtfQualifier qualifier,
		@Nullable EdtfTime time) implements EdtfEnd {

	private static final int LAST_YEAR_WITH_DAYS = 9999;

	EdtfDate {
		if (precision != EdtfPrecision.YEAR && Math.abs(first.getYear()) > LAST_YEAR_WITH_DAYS) {
			throw new EdtfSyntaxException(first.toString(), "a year of more than four digits stands alone");
		}
	}

	static EdtfDate day(LocalDate day) {
		return new EdtfDate(day, EdtfPrecision.DAY, EdtfQualifier.NONE, null);
	}

	EdtfDate at(EdtfTime time) {
		return new EdtfDate(this.first, this.precision, this.qualifier, time);
	}

	/**
	 * Whether it is no more and no less than a date of this precision.
	 */
	boolean isPlain(EdtfPrecision precision) {
		return this.precision == precision && this.qualifier == EdtfQualifier.NONE && this.time == null;
	}

	@Override
	public LocalDate earliest() {
		return this.first;
	}

	@Override
	public LocalDate latest() {
		return this.precision.last(this.first);
	}

	@Override
	public boolean isExact() {
		return this.precision == EdtfPrecision.DAY && this.qualifier == EdtfQualifier.NONE;
	}

	@Override
	public String toString() {
		String text = this.precision.write(this.first);
		return (this.time == null) ? text + this.qualifier.sign() : text + "T" + this.time;
	}

}

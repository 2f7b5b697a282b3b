package org.opendelegation.support;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: a day, a month, a year, a stretch of time, each perhaps
 * uncertain, approximate or incomplete. Written in the Extended Date/Time Format, levels
 * 0 and 1 (ISO 8601-2:2019, in the profile of the Library of Congress,
 * https://www.loc.gov/standards/datetime/).
 */
public final class Edtf implements Comparable<Edtf> {

	private static final Comparator<@Nullable LocalDate> UNKNOWN_LAST = Comparator
		.nullsLast(Comparator.<LocalDate>naturalOrder());

	private static final Comparator<Edtf> ORDER = Comparator.comparing(Edtf::earliest, UNKNOWN_LAST)
		.thenComparing(Edtf::latest, UNKNOWN_LAST)
		.thenComparing(Edtf::toString);

	private final EdtfSpan span;

	private Edtf(EdtfSpan span) {
		this.span = span;
	}

	/**
	 * Reads EDTF text.
	 * @throws EdtfSyntaxException if it is not EDTF of level 0 or 1, saying why
	 */
	public static Edtf parse(String text) {
		return new Edtf(EdtfParser.parse(text));
	}

	public static Edtf on(LocalDate day) {
		return new Edtf(EdtfDate.day(day));
	}

	public static Edtf between(LocalDate first, LocalDate last) {
		return first.equals(last) ? on(first) : new Edtf(new EdtfInterval(EdtfDate.day(first), EdtfDate.day(last)));
	}

	/**
	 * The first day it may mean, taking the text at its word: "about" does not widen it.
	 * None when the beginning is open or unknown.
	 */
	public @Nullable LocalDate earliest() {
		return this.span.earliest();
	}

	/**
	 * The last day it may mean. None when the end is open or unknown.
	 */
	public @Nullable LocalDate latest() {
		return this.span.latest();
	}

	/**
	 * The first day that may be the last of it: of an interval the first that its end may
	 * mean. None when that is open or unknown.
	 */
	public @Nullable LocalDate lastFrom() {
		return (this.span instanceof EdtfInterval interval) ? interval.end().earliest() : this.span.earliest();
	}

	/**
	 * Whether it is a certain day, or an interval from one certain day to another.
	 */
	public boolean isExact() {
		return this.span.isExact();
	}

	EdtfSpan span() {
		return this.span;
	}

	@Override
	public int compareTo(Edtf other) {
		return ORDER.compare(this, other);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Edtf edtf && this.span.equals(edtf.span);
	}

	@Override
	public int hashCode() {
		return this.span.hashCode();
	}

	/**
	 * The EDTF text, which {@link #parse(String)} reads back to an equal value.
	 */
	@Override
	public String toString() {
		return this.span.toString();
	}

}

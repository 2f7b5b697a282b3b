package org.opendelegation.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Texts;
import org.opendelegation.support.TypedDay;
import org.opendelegation.web.BadParameterException;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which entries of the journal to show; what is {@code null} does not matter.
 *
 * @param account whose deeds
 * @param table the table of a record
 * @param record the identity of a record in its table
 * @param edition everything in one edition
 * @param trip everything of one trip: itself, its editions and what is in them
 * @param from the first day, as people write it
 * @param until the last day
 */
public record JournalFilter(@Nullable Long account, @Nullable String table, @Nullable String record,
		@Nullable Long edition, @Nullable Long trip, @Nullable String from, @Nullable String until) {

	public JournalFilter {
		table = Texts.orNull(table);
		record = Texts.orNull(record);
		from = day("from", from);
		until = day("until", until);
	}

	/**
	 * A day that nobody can read would narrow nothing, and nobody would notice.
	 */
	private static @Nullable String day(String parameter, @Nullable String typed) {
		String text = Texts.orNull(typed);
		LocalDate day = TypedDay.read(text);
		if (text != null && day == null) {
			throw new BadParameterException(parameter, text);
		}
		return Dates.writeDay(day);
	}

	long accountOrNone() {
		return Objects.requireNonNullElse(this.account, 0L);
	}

	String tableOrNone() {
		return Objects.requireNonNullElse(this.table, "");
	}

	String recordOrNone() {
		return Objects.requireNonNullElse(this.record, "");
	}

	long editionOrNone() {
		return Objects.requireNonNullElse(this.edition, 0L);
	}

	long tripOrNone() {
		return Objects.requireNonNullElse(this.trip, 0L);
	}

	/**
	 * The moment from which on entries are shown.
	 */
	Instant begin(ZoneId zone) {
		LocalDate day = TypedDay.read(this.from);
		return (day != null) ? day.atStartOfDay(zone).toInstant() : Instant.EPOCH;
	}

	/**
	 * The moment before which entries are shown, or {@code null} where there is no end.
	 */
	@Nullable Instant end(ZoneId zone) {
		LocalDate day = TypedDay.read(this.until);
		return (day != null) ? day.plusDays(1).atStartOfDay(zone).toInstant() : null;
	}

	public boolean isNarrow() {
		return Stream.of(this.account, this.table, this.record, this.edition, this.trip, this.from, this.until)
			.anyMatch(Objects::nonNull);
	}

	/**
	 * The address of a page with the same filter.
	 * @param path the path of the page
	 */
	public String at(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		add(address, "account", this.account);
		add(address, "table", this.table);
		add(address, "record", this.record);
		add(address, "edition", this.edition);
		add(address, "trip", this.trip);
		add(address, "from", this.from);
		add(address, "until", this.until);
		return address.encode().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
		if (value != null) {
			address.queryParam(name, value);
		}
	}

}

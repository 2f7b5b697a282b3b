package org.opendelegation.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What records are called that entries of the journal name by a number alone, as far as
 * the journal tells.
 */
@Component
class JournalNames {

	/** Records that others refer to, in columns that end with the name of the table. */
	private static final List<String> REFERRED = List.of("city", "document", "meeting", "note", "official",
			"organization", "payment", "relationship", "source", "traveler", "trip");

	/** Tables whose rows have the number of what they hang on, which is in the other. */
	private static final Map<String, String> HANGING = Map.of("meeting_topic", "meeting", "payment_item", "payment",
			"payment_beneficiary", "payment", "payment_share", "payment", "payment_path", "payment");

	private static final String LABEL = "coalesce(" + JournalEntry.NAMES.stream()
		.map((column) -> "j.after ->> '%1$s', j.before ->> '%1$s'".formatted(column))
		.collect(Collectors.joining(", ")) + ")";

	private final JdbcClient database;

	JournalNames(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The names that some entries need.
	 */
	Known of(Collection<JournalEntry> entries) {
		List<Object[]> records = entries.stream()
			.flatMap(JournalNames::named)
			.filter((record) -> !JournalReader.OF_ACCOUNTS.contains(record.table())
					&& !JournalReader.AMONG_COLLEAGUES.contains(record.table()))
			.distinct()
			.map((record) -> new Object[] { record.table(), record.id() })
			.toList();
		return records.isEmpty() ? new Known(Map.of()) : new Known(this.database.sql("""
				select distinct on (j.record_table, j.record_id) j.record_table, j.record_id, %1$s as label
				from journal_entry j where (j.record_table, j.record_id) in (:records) and %1$s is not null
				order by j.record_table, j.record_id, j.id desc
				""".formatted(LABEL))
			.param("records", records)
			.query((row, number) -> Map.entry(new Numbered(row.getString("record_table"), row.getString("record_id")),
					row.getString("label")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	private static Stream<Numbered> named(JournalEntry entry) {
		return Stream.concat(
				Stream.ofNullable(entry.recordId())
					.map((id) -> Numbered.of(Objects.requireNonNullElse(entry.table(), ""), id)),
				entry.getChanges()
					.entrySet()
					.stream()
					.flatMap((change) -> Stream.of(change.getValue().before(), change.getValue().after())
						.filter(Objects::nonNull)
						.flatMap((value) -> Numbered.referred(change.getKey(), value).stream())));
	}

	/**
	 * A record that is named by its number.
	 *
	 * @param table its table
	 * @param id its number
	 */
	private record Numbered(String table, String id) {

		/**
		 * The record of an entry: of what hangs on another and has no number of its own,
		 * that one.
		 */
		static Numbered of(String table, String id) {
			return new Numbered(HANGING.getOrDefault(table, table), id);
		}

		/**
		 * The record that a field refers to, if it does.
		 */
		static Optional<Numbered> referred(String column, Object value) {
			return REFERRED.stream()
				.filter((table) -> column.equals(table + "_id") || column.endsWith("_" + table + "_id"))
				.findFirst()
				.map((table) -> new Numbered(table, value.toString()));
		}

	}

	/**
	 * The names of some records.
	 */
	static final class Known {

		private final Map<Numbered, String> names;

		private Known(Map<Numbered, String> names) {
			this.names = names;
		}

		/**
		 * What the record of an entry is called: of what hangs on another, that one;
		 * {@code null} where nobody knows.
		 */
		public @Nullable String of(JournalEntry entry) {
			String label = entry.getLabel();
			if (label != null || entry.recordId() == null || entry.table() == null) {
				return label;
			}
			return this.names.get(Numbered.of(entry.table(), entry.recordId()));
		}

		/**
		 * A value, or what the record is called that it refers to.
		 */
		public Object of(String column, Object value) {
			return Numbered.referred(column, value).map(this.names::get).<Object>map((name) -> name).orElse(value);
		}

	}

}

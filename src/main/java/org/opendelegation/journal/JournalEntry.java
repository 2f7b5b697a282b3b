package org.opendelegation.journal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did.
 *
 * @param id the number of the entry; later ones have higher numbers
 * @param transaction entries with the same were made by one deed
 * @param at when
 * @param accountId who, or {@code null} for the program itself and for strangers
 * @param name what that person is called, or {@code null}
 * @param action what was done, such as {@code CHANGED} or {@code SIGNED_IN}
 * @param table the table of the record that it was done to, or {@code null}
 * @param recordId the identity of that record, or {@code null}
 * @param owner what the owner of the account is called that it was done to, or
 * {@code null} where it was done to something else
 * @param before the fields that changed, as they were
 * @param after the same as they are now, or what else is worth knowing
 */
public record JournalEntry(long id, String transaction, Instant at, @Nullable Long accountId, @Nullable String name,
		String action, @Nullable String table, @Nullable String recordId, @Nullable String owner,
		Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {

	private static final Set<String> TOLD = Set.of("id", "edition_id");

	/** The columns that hold what a record is called, the best first. */
	static final List<String> NAMES = List.of("name", "title", "payer", "speaker", "label", "email", "slug", "key");

	private static final Pattern WORDS = Pattern.compile("_([a-z])");

	/**
	 * What the record is called as far as the entry says, or {@code null}.
	 */
	public @Nullable String getLabel() {
		return NAMES.stream()
			.map((column) -> this.after.getOrDefault(column, this.before.get(column)))
			.filter(String.class::isInstance)
			.map(String.class::cast)
			.findFirst()
			.orElse(this.owner);
	}

	/**
	 * The message key of a field's name, which only fields have that pages show.
	 * @param column the field as the database names it
	 */
	public String fieldKey(String column) {
		String field = WORDS.matcher(column.replaceFirst("_id$", ""))
			.replaceAll((letter) -> letter.group(1).toUpperCase(Locale.ROOT));
		return ("particulars".equals(this.table) ? "trip" : this.table) + "." + field;
	}

	/**
	 * Every field that changed, with its value before and after, of which one may be
	 * {@code null}; without what the entry says already.
	 */
	public SortedMap<String, Change> getChanges() {
		TreeSet<String> fields = new TreeSet<>(this.before.keySet());
		fields.addAll(this.after.keySet());
		fields.removeAll(TOLD);
		SortedMap<String, Change> changes = new TreeMap<>();
		fields.forEach((field) -> {
			Change change = new Change(this.before.get(field), this.after.get(field));
			if (change.before() != null || change.after() != null) {
				changes.put(field, change);
			}
		});
		return changes;
	}

	/**
	 * A value before and after.
	 */
	public record Change(@Nullable Object before, @Nullable Object after) {
	}

}

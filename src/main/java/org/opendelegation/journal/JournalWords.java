package org.opendelegation.journal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Dates;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the journal holds, in words.
 */
@Component
public class JournalWords {

	private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

	private static final Pattern RANGE = Pattern.compile("[\\[(](\\d{4}-\\d\\d-\\d\\d)?,(\\d{4}-\\d\\d-\\d\\d)?\\)");

	/** Codes of countries and currencies are no words. */
	private static final int LONGEST_CODE = 3;

	private final MessageSource messages;

	JournalWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * A value as people say it: yes and no, lists with commas, and constants without
	 * their shouting.
	 */
	public String value(Object value) {
		if (value instanceof Boolean is) {
			return message(is ? "journal.yes" : "journal.no", String.valueOf(is));
		}
		if (value instanceof Collection<?> several) {
			return several.stream().filter(Objects::nonNull).map(this::value).collect(Collectors.joining(", "));
		}
		String text = String.valueOf(value);
		Matcher range = RANGE.matcher(text);
		if (range.matches()) {
			return days(range.group(1), range.group(2));
		}
		return (text.length() > LONGEST_CODE && CONSTANT.matcher(text).matches()) ? calm(text) : text;
	}

	/**
	 * A field of an entry. Words that are made for a value, such as a number, are none.
	 */
	public String field(JournalEntry entry, String column) {
		String plain = column.replaceFirst("_id$", "").replace('_', ' ');
		String words = message(entry.fieldKey(column), plain);
		return words.contains("{") ? plain : words;
	}

	/**
	 * The kind of a record.
	 */
	public String kind(String table) {
		return message("journal.table." + table, table.replace('_', ' '));
	}

	/**
	 * Tables with what their records are called, in the order of those words.
	 */
	List<Kind> kinds(List<String> tables) {
		return tables.stream()
			.map((table) -> new Kind(table, kind(table)))
			.sorted(Comparator.comparing(Kind::label).thenComparing(Kind::table))
			.toList();
	}

	/**
	 * Days that the database writes with the one after the last.
	 */
	private static String days(@Nullable String first, @Nullable String after) {
		LocalDate last = (after != null) ? LocalDate.parse(after).minusDays(1) : null;
		return Stream.of((first != null) ? LocalDate.parse(first) : null, last)
			.map((day) -> Objects.requireNonNullElse(Dates.writeDay(day), "…"))
			.collect(Collectors.joining(" – "));
	}

	private static String calm(String constant) {
		return constant.charAt(0) + constant.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT);
	}

	private String message(String key, String otherwise) {
		return Objects.requireNonNull(this.messages.getMessage(key, null, otherwise, Locale.US));
	}

	/**
	 * A kind of records.
	 *
	 * @param table the table that holds them
	 * @param label what they are called
	 */
	public record Kind(String table, String label) {

	}

}

package org.opendelegation.source;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * One field of one record: what citations support, what editions differ in, and what is
 * listed as unknown where no source states it.
 *
 * @param record the record that holds the field
 * @param field the name of the field, as claims use it
 * @param value what is recorded: text, an {@code Edtf}, an enum constant, a
 * {@link MarkdownText}, a {@link NamedLink} or a collection of these; {@code null} where
 * no source states it
 * @param asked whether a reader may expect an answer, so that its absence is worth saying
 */
public record Fact(RecordRef record, String field, @Nullable Object value, boolean asked) {

	public Fact {
		if (value instanceof Collection<?> values && values.isEmpty()) {
			value = null;
		}
	}

	/**
	 * A fact that every such record should have.
	 */
	public static Fact asked(Citable record, String field, @Nullable Object value) {
		return new Fact(record.getReference(), field, value, true);
	}

	/**
	 * A fact that only some such records have; its absence says nothing.
	 */
	public static Fact optional(Citable record, String field, @Nullable Object value) {
		return new Fact(record.getReference(), field, value, false);
	}

	public boolean isStated() {
		return this.value != null;
	}

	/**
	 * Asked, and stated nowhere.
	 */
	public boolean isUnknown() {
		return this.asked && this.value == null;
	}

	/**
	 * Worth a line on a page: stated, or asked and unknown.
	 */
	public boolean isShown() {
		return this.asked || this.value != null;
	}

	/**
	 * The message key of the field's name.
	 */
	public String getLabelKey() {
		return this.record.kind() + "." + this.field;
	}

}

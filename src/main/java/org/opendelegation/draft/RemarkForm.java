package org.opendelegation.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Texts;
import org.opendelegation.web.NotFoundException;

/**
 * A remark as a browser sends it.
 *
 * @param words what is said
 * @param kind the kind of the record that it is about, or empty
 * @param key the key of the record, or empty
 * @param field a field of the record, or empty
 * @param required whether it asks for a change before the edition is published
 */
record RemarkForm(@NotBlank @Size(max = 4000) @Nullable String words, @Nullable String kind, @Nullable String key,
		@Nullable String field, @Nullable String required) {

	static RemarkForm about(@Nullable String kind, @Nullable String key, @Nullable String field) {
		return new RemarkForm(null, kind, key, field, null);
	}

	/**
	 * The record, or {@code null} for the edition as a whole.
	 * @throws NotFoundException if only one half of its name is given
	 */
	@Nullable RecordRef record() {
		String givenKind = Texts.orNull(this.kind);
		String givenKey = Texts.orNull(this.key);
		if (givenKind == null && givenKey == null) {
			return null;
		}
		if (givenKind == null || givenKey == null) {
			throw new NotFoundException("half of a record");
		}
		return new RecordRef(givenKind, givenKey);
	}

	boolean isRequest() {
		return Texts.orNull(this.required) != null;
	}

}

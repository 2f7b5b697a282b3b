package org.opendelegation.draft;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.source.RecordRef;

/**
 * What somebody said of an edition that is being prepared, of one of its records, or of
 * one field of one.
 *
 * @param id its identity
 * @param record the record, or {@code null} where it is about the edition as a whole
 * @param field the field, or {@code null} where it is about all of the record
 * @param words what was said
 * @param required whether it asks for a change before the edition is published
 * @param accountId who said it, by the identity of the account
 * @param name what that person is called
 * @param madeAt when
 * @param settledAt when it was done with, or {@code null}
 * @param settledBy who said that it is, or {@code null}
 * @param answers what was answered, the first first
 */
public record Remark(long id, @Nullable RecordRef record, @Nullable String field, String words, boolean required,
		long accountId, String name, Instant madeAt, @Nullable Instant settledAt, @Nullable String settledBy,
		List<RemarkAnswer> answers) {

	Remark answeredBy(List<RemarkAnswer> given) {
		return new Remark(this.id, this.record, this.field, this.words, this.required, this.accountId, this.name,
				this.madeAt, this.settledAt, this.settledBy, given);
	}

	public boolean isOpen() {
		return this.settledAt == null;
	}

	/**
	 * Whether the edition should not be published before somebody has seen to it.
	 */
	public boolean isOpenRequest() {
		return isOpen() && this.required;
	}

	public boolean isBy(DeskUser user) {
		return this.accountId == user.getAccountId();
	}

	public boolean isOn(RecordRef other) {
		return other.equals(this.record);
	}

	/**
	 * The message key of the field's name, or {@code null}.
	 */
	public @Nullable String getLabelKey() {
		return (this.record != null && this.field != null) ? this.record.kind() + "." + this.field : null;
	}

	/**
	 * Its permanent name on a page.
	 */
	public String getAnchor() {
		return "remark-" + this.id;
	}

	/**
	 * The name of the field that an answer is typed into, of which a page may have
	 * several.
	 */
	public String getAnswerField() {
		return "answer-" + this.id;
	}

}

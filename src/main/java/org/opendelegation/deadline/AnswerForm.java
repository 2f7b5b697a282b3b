package org.opendelegation.deadline;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.Texts;

/**
 * What somebody says of a day that a rule found, as a browser sends it.
 *
 * @param answer a {@link DeadlineStanding}
 * @param reason the evidence, or why
 */
record AnswerForm(@NotBlank(message = "{form.choose}") @OneOf(DeadlineStanding.class) @Nullable String answer,

		@NotBlank @Size(max = 1000) @Nullable String reason) {

	DeadlineStanding toStanding() {
		return Objects.requireNonNull(Texts.constant(DeadlineStanding.class, this.answer), "The form was checked");
	}

	String toReason() {
		return Texts.required(this.reason);
	}

}

package org.opendelegation.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.TypedDate;

/**
 * A statement as a browser sends it.
 */
record StatementForm(@NotBlank @Size(max = 200) @Nullable String speaker,

		@Nullable String party,

		@NotBlank(message = "{form.choose}") @OneOf(Statement.Manner.class) @Nullable String manner,

		@NotBlank @Size(max = 5000) @Nullable String words,

		@NotBlank @Size(max = 35) @Nullable String language,

		@Size(max = 200) @Nullable String quotedFrom,

		@TypedDate @Nullable String said,

		@Size(max = 500) @Nullable String occasion,

		@Nullable String meeting) {

}

package org.opendelegation.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.TypedDate;

/**
 * A commitment as a browser sends it.
 */
record CommitmentForm(@NotBlank(message = "{form.choose}") @OneOf(Commitment.Kind.class) @Nullable String kind,

		@NotBlank @Size(max = 2000) @Nullable String words,

		@Size(max = 200) @Nullable String owner,

		@Nullable String party,

		@Size(max = 1000) @Nullable String condition,

		@TypedDate @Nullable String due,

		@Size(max = 2000) @Nullable String outcome) {

}

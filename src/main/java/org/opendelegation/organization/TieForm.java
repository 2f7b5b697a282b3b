package org.opendelegation.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.TypedDate;

/**
 * A tie as a browser sends it.
 */
record TieForm(@NotBlank(message = "{form.choose}") @OneOf(TieKind.class) @Nullable String kind,

		@Nullable String other,

		@Size(max = 500) @Nullable String description,

		@TypedDate @Nullable String held) {

}

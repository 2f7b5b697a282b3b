package org.opendelegation.sistercity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.TypedDate;

/**
 * A stage as a browser sends it.
 */
record StageForm(@NotBlank(message = "{form.choose}") @OneOf(StageKind.class) @Nullable String kind,

		@TypedDate @Nullable String reached, @TypedDate @Nullable String endsOn,

		@Size(max = 300) @Nullable String authority,

		@Size(max = 1000) @Nullable String remark) {

}

package org.opendelegation.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.TypedDate;

/**
 * A stop as a browser sends it.
 */
record StopForm(@NotBlank(message = "{form.choose}") @Nullable String city,

		@TypedDate @Nullable String dates,

		@Size(max = 500) @Nullable String remark) {

}

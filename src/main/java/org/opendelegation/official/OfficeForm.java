package org.opendelegation.official;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.TypedDate;

/**
 * An office as a browser sends it.
 */
record OfficeForm(@NotBlank @Size(max = 200) @Nullable String title,

		@Nullable String organization,

		@TypedDate @Nullable String held,

		@NotBlank @TypedDate @Nullable String attested) {

}

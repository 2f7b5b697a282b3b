package org.opendelegation.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.TypedDate;
import org.opendelegation.trip.PurposeKind;

/**
 * What concerns the trip as a whole, as a browser sends it.
 */
record ParticularsForm(@NotBlank @Size(max = 200) @Nullable String title,

		@NotBlank @Size(max = 2000) @Nullable String summary,

		@Size(max = 500) @Nullable String delegation,

		@TypedDate @Nullable String dates,

		@TypedDate @Nullable String departed,

		@TypedDate @Nullable String returned,

		@Size(max = 1000) @Nullable String purpose,

		@OneOf(PurposeKind.class) @Nullable String purposeKind,

		@Size(max = 1000) @Nullable String invitation,

		@Size(max = 1000) @Nullable String councilAuthority) {

}

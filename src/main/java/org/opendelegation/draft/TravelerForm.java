package org.opendelegation.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.TypedDate;
import org.opendelegation.trip.Traveler;

/**
 * A traveler as a browser sends it.
 */
record TravelerForm(@Size(max = 200) @Nullable String name,

		@Nullable String official,

		@Size(max = 200) @Nullable String title,

		@Nullable String city,

		@NotBlank(message = "{form.choose}") @OneOf(Traveler.Capacity.class) @Nullable String capacity,

		@TypedDate @Nullable String departed,

		@TypedDate @Nullable String returned,

		@Size(max = 500) @Nullable String remark) {

}

package org.opendelegation.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.TypedDate;

/**
 * An organization as a browser sends it.
 */
record OrganizationForm(@NotBlank @Size(max = 300) @Nullable String name,

		@NotBlank(message = "{form.choose}") @OneOf(OrganizationKind.class) @Nullable String kind,

		@Size(max = 1000) @Nullable String description,

		@Nullable String city,

		@Nullable String country,

		@TypedDate @Nullable String founded) {

}

package org.opendelegation.sistercity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A relationship as a browser sends it.
 */
record RelationshipForm(@NotBlank(message = "{form.choose}") @Nullable String homeCity,

		@Nullable String partnerCity,

		@Size(max = 200) @Nullable String partner,

		@NotBlank @Size(max = 1000) @Nullable String summary) {

}

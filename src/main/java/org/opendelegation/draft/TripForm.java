package org.opendelegation.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A trip that is begun, as a browser sends it. All else is entered later.
 */
record TripForm(@NotBlank @Size(max = 200) @Nullable String title,

		@NotBlank @Size(max = 2000) @Nullable String summary,

		@NotBlank(message = "{form.choose}") @Nullable String lead) {

	static TripForm blank() {
		return new TripForm(null, null, null);
	}

}

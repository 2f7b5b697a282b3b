package org.opendelegation.official;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A person as a browser sends it.
 */
record OfficialForm(@NotBlank @Size(max = 200) @Nullable String name,

		@NotBlank @Size(max = 200) @Nullable String sortName) {

}

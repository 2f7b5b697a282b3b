package org.opendelegation.source;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Another name of something as a browser sends it.
 */
public record OtherNameForm(@NotBlank @Size(max = 300) @Nullable String name,

		@NotBlank @Pattern(regexp = SourceForm.LANGUAGE_OR_BLANK,
				message = "{desk.source.language.unknown}") @Nullable String language) {

}

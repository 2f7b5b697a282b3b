package org.opendelegation.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion that was chosen, as a browser sends it.
 *
 * @param use what is made of it
 * @param choice the slug of the record of the directory, or a date
 * @param name the name as the text has it
 * @param source the slug of the source whose text it is
 * @param paragraph the number of the paragraph
 * @param quote the sentence that names it
 */
record ChoiceForm(@NotNull SuggestionUse use, @NotBlank @Size(max = 200) String choice,
		@NotBlank @Size(max = 200) String name, @Nullable String source, int paragraph,
		@NotBlank @Size(max = 2000) String quote) {
}

package org.opendelegation.suggestion;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.PendingCitation;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.Texts;

/**
 * A suggestion that was chosen, as a browser sends it.
 *
 * @param use what is made of it
 * @param choice the slug of the record of the directory, or a date
 * @param name the name as the text has it
 * @param meeting the key of the meeting that it is the host of, where it is to be one
 * @param source the slug of the source whose text it is
 * @param paragraph the number of the paragraph
 * @param quote the sentence that names it
 */
record ChoiceForm(@NotBlank @OneOf(SuggestionUse.class) @Nullable String use,
		@NotBlank @Size(max = 200) @Nullable String choice, @NotBlank @Size(max = 200) @Nullable String name,
		@Size(max = 200) @Nullable String meeting, @Nullable String source,
		@NotBlank @Pattern(regexp = "\\d{1,6}") @Nullable String paragraph,
		@NotBlank @Size(max = 2000) @Nullable String quote) {

	SuggestionUse toUse() {
		return SuggestionUse.valueOf(Texts.required(this.use));
	}

	/**
	 * What the form of the record is filled in with.
	 */
	Map<String, String> toTexts() {
		return toUse().toForm(Texts.required(this.choice), Texts.required(this.name));
	}

	/**
	 * The sentence as it is cited from a source.
	 */
	PendingCitation toCitation(String fromSource) {
		return PendingCitation.stated(toUse().getField(), fromSource, Texts.required(this.paragraph),
				Texts.required(this.quote));
	}

}

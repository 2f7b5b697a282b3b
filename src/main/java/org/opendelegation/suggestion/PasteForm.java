package org.opendelegation.suggestion;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A text to be read for what it names, as a browser sends it.
 *
 * @param source the slug of the source whose text it is
 * @param text the text; where there is none, the text that the source has
 * @param keep set if the source keeps this text
 */
record PasteForm(@Nullable String source, @Size(max = PasteForm.LONGEST) @Nullable String text, @Nullable String keep) {

	static final int LONGEST = 100_000;

	boolean isToBeKept() {
		return this.keep != null;
	}

}

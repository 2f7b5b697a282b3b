package org.opendelegation.source;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The text of a source as a browser sends it.
 */
record SourceTextForm(@Size(max = SourceTextForm.LONGEST) @Nullable String text) {

	static final int LONGEST = 200_000;

}

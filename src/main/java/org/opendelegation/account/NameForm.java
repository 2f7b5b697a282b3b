package org.opendelegation.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Texts;

/**
 * What somebody wants to be called, as a browser sends it.
 */
record NameForm(@NotBlank @Size(max = 100) @Nullable String name) {

	String chosen() {
		return Texts.required(this.name);
	}

}

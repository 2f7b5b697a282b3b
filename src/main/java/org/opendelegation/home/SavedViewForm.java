package org.opendelegation.home;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Texts;
import org.opendelegation.web.BadParameterException;

/**
 * What a view is called and who sees it, as a browser sends it.
 *
 * @param name what it is called
 * @param city the city that it is shared with, by its identity, or empty for nobody
 */
record SavedViewForm(@NotBlank @Size(max = 80) @Nullable String name, @Nullable String city) {

	@Nullable Long cityId() {
		String chosen = Texts.orNull(this.city);
		if (chosen == null) {
			return null;
		}
		if (!chosen.matches("[0-9]{1,18}")) {
			throw new BadParameterException("city", chosen);
		}
		return Long.valueOf(chosen);
	}

}

package org.opendelegation.support;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads an {@link Edtf} from a form field or a query parameter; an empty one is none.
 */
@Component
class EdtfFormConverter implements Converter<String, @Nullable Edtf> {

	// Spring allows a null here through the type argument, which NullAway does not read.
	@Override
	@SuppressWarnings("NullAway")
	public @Nullable Edtf convert(String text) {
		return text.isBlank() ? null : Edtf.parse(text.strip());
	}

}

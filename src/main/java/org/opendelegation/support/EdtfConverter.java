package org.opendelegation.support;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every {@link Edtf} of an entity as its text.
 */
@Immutable
@Converter(autoApply = true)
class EdtfConverter implements AttributeConverter<Edtf, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Edtf date) {
		return (date != null) ? date.toString() : null;
	}

	@Override
	public @Nullable Edtf convertToEntityAttribute(@Nullable String text) {
		return (text != null) ? Edtf.parse(text) : null;
	}

}

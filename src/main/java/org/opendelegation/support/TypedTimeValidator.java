package org.opendelegation.support;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts that no time of day can be read from.
 */
public class TypedTimeValidator implements ConstraintValidator<TypedTime, String> {

	@Override
	public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
		return text == null || text.isBlank() || Times.read(text) != null;
	}

}

package org.opendelegation.support;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts that no date can be read from.
 */
public class TypedDateValidator implements ConstraintValidator<TypedDate, String> {

	@Override
	public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
		return Dates.isReadable(text);
	}

}

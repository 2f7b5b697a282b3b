package org.opendelegation.support;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts that name none of the constants.
 */
public class OneOfValidator implements ConstraintValidator<OneOf, String> {

	private Set<String> names = Set.of();

	@Override
	public void initialize(OneOf constraint) {
		this.names = Arrays.stream(constraint.value().getEnumConstants())
			.map(Enum::name)
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
		return text == null || text.isEmpty() || this.names.contains(text);
	}

}

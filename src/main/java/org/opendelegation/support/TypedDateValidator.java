package org.opendelegation.support;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts that no date can be read from, and says of one that ends before it begins
 * which days it names, and of a year that cannot be which it is.
 */
public class TypedDateValidator implements ConstraintValidator<TypedDate, String> {

	@Override
	public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
		try {
			Dates.read(text);
			return true;
		}
		catch (EdtfBackwardsException ex) {
			explain(ex, context.unwrap(HibernateConstraintValidatorContext.class));
			return false;
		}
		catch (EdtfSyntaxException ex) {
			Dates.impossibleYear(text)
				.ifPresent((year) -> explain(year, context.unwrap(HibernateConstraintValidatorContext.class)));
			return false;
		}
	}

	private static void explain(String year, HibernateConstraintValidatorContext context) {
		context.disableDefaultConstraintViolation();
		context.addMessageParameter("year", year)
			.buildConstraintViolationWithTemplate(
					(year.length() > 4) ? "{form.date.yearTooLate}" : "{form.date.yearTooEarly}")
			.addConstraintViolation();
	}

	private static void explain(EdtfBackwardsException mistake, HibernateConstraintValidatorContext context) {
		context.disableDefaultConstraintViolation();
		context.addMessageParameter("first", Dates.inWords(mistake.getFirst()))
			.addMessageParameter("last", Dates.inWords(mistake.getLast()))
			.buildConstraintViolationWithTemplate("{form.date.backwards}")
			.addConstraintViolation();
	}

}

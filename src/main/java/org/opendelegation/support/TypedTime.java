package org.opendelegation.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * A text that means a time of day, or nothing.
 */
@Documented
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TypedTimeValidator.class)
public @interface TypedTime {

	String message() default "{form.time.unreadable}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}

package org.opendelegation.support;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.thymeleaf.spring6.util.DetailedError;

import org.springframework.stereotype.Component;

/**
 * Puts what is wrong with a form in the order in which its page has the fields, which is
 * that of the components of the form. What is wrong with no field by itself comes last.
 */
@Component("mistakeOrder")
public class MistakeOrder {

	/**
	 * The mistakes in order; those of one field as they were found.
	 * @param form a record, each component of which is a field
	 */
	public List<DetailedError> of(List<DetailedError> found, Object form) {
		RecordComponent[] components = Objects.requireNonNullElse(form.getClass().getRecordComponents(),
				new RecordComponent[0]);
		List<String> fields = Arrays.stream(components).map(RecordComponent::getName).toList();
		return found.stream().sorted(Comparator.comparingInt((one) -> place(one, fields))).toList();
	}

	private static int place(DetailedError mistake, List<String> fields) {
		int place = mistake.isGlobal() ? -1 : fields.indexOf(mistake.getFieldName());
		return (place >= 0) ? place : fields.size();
	}

}

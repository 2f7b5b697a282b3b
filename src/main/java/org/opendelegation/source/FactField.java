package org.opendelegation.source;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A field that a source can be cited for.
 *
 * @param field the name of the field, as claims use it
 * @param labelKey the message key of its name
 */
public record FactField(String field, String labelKey) {

	/**
	 * Those of a record that is still to be entered: what its form asks for and the
	 * public has a name for.
	 */
	public static List<FactField> of(String kind, Class<?> form) {
		ResourceBundle names = ResourceBundle.getBundle("messages", Locale.ROOT);
		return Arrays.stream(form.getRecordComponents())
			.map(RecordComponent::getName)
			.map((field) -> new FactField(field, kind + "." + field))
			.filter((field) -> names.containsKey(field.labelKey()))
			.toList();
	}

}

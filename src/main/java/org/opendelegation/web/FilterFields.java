package org.opendelegation.web;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * The filter of a list as a form carries it on, beside its own fields: each parameter
 * under its name with a prefix.
 */
public final class FilterFields {

	/** Stands before the name of each parameter. */
	public static final String PREFIX = "filter.";

	private FilterFields() {
	}

	/**
	 * The parameters of the filter, of all that was sent.
	 */
	public static Map<String, String> of(Map<String, String> sent) {
		return sent.entrySet()
			.stream()
			.filter((field) -> field.getKey().startsWith(PREFIX))
			.collect(Collectors.toMap((field) -> field.getKey().substring(PREFIX.length()), Map.Entry::getValue));
	}

}

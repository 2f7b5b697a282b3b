package org.opendelegation.web;

import org.jspecify.annotations.Nullable;

/**
 * A query parameter has a value that means nothing here.
 */
public class BadParameterException extends RuntimeException {

	private final String parameter;

	private final @Nullable String value;

	public BadParameterException(String parameter, @Nullable String value) {
		super("Parameter " + parameter);
		this.parameter = parameter;
		this.value = value;
	}

	public String getParameter() {
		return this.parameter;
	}

	public @Nullable String getValue() {
		return this.value;
	}

}

package org.opendelegation.web;

import org.jspecify.annotations.Nullable;

/**
 * A query parameter has a value that means nothing here.
 */
public class BadParameterException extends RuntimeException {

	private final String parameter;

	private final @Nullable String value;

	private final @Nullable Integer most;

	public BadParameterException(String parameter, @Nullable String value) {
		this(parameter, value, null);
	}

	private BadParameterException(String parameter, @Nullable String value, @Nullable Integer most) {
		super("Parameter " + parameter);
		this.parameter = parameter;
		this.value = value;
		this.most = most;
	}

	/**
	 * The value is longer than any need be.
	 * @param most how many characters it may have
	 */
	public static BadParameterException tooLong(String parameter, String value, int most) {
		return new BadParameterException(parameter, value, most);
	}

	public String getParameter() {
		return this.parameter;
	}

	public @Nullable String getValue() {
		return this.value;
	}

	/**
	 * How many characters the value may have, if it has more.
	 */
	@Nullable Integer getMost() {
		return this.most;
	}

}

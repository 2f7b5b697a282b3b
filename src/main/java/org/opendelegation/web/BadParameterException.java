package org.opendelegation.web;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A query parameter has a value that means nothing here.
 */
public class BadParameterException extends RuntimeException {

	private final String parameter;

	private final @Nullable String value;

	private final @Nullable Integer most;

	private final Set<String> known;

	public BadParameterException(String parameter, @Nullable String value) {
		this(parameter, value, null);
	}

	private BadParameterException(String parameter, @Nullable String value, @Nullable Integer most) {
		this(parameter, value, most, Set.of());
	}

	private BadParameterException(String parameter, @Nullable String value, @Nullable Integer most, Set<String> known) {
		super("Parameter " + parameter);
		this.parameter = parameter;
		this.value = value;
		this.most = most;
		this.known = known;
	}

	/**
	 * There is no such parameter here.
	 * @param known the parameters that there are
	 */
	static BadParameterException unknown(String parameter, Set<String> known) {
		return new BadParameterException(parameter, null, null, known);
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
	 * The parameters that there are, if this is none of them; else empty.
	 */
	Set<String> getKnown() {
		return this.known;
	}

	/**
	 * How many characters the value may have, if it has more.
	 */
	@Nullable Integer getMost() {
		return this.most;
	}

}

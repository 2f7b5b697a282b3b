package org.opendelegation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A parameter as it was when a finding used it.
 *
 * @param id the identity of its row
 * @param kind what it is for
 * @param jurisdiction where it is in force
 * @param value its value
 * @param from the first day on which it is in force, or {@code null}
 * @param until the last day, or {@code null}
 * @param citation where it stands
 * @param url where to look it up, or {@code null}
 * @param confidence how sure it is
 * @param verifiedOn when a person verified it, or {@code null}
 */
public record UsedParameter(long id, ParameterKind kind, String jurisdiction, Value value, @Nullable LocalDate from,
		@Nullable LocalDate until, String citation, @Nullable String url, Confidence confidence,
		@Nullable LocalDate verifiedOn) {

	public static UsedParameter of(Parameter parameter) {
		return new UsedParameter(parameter.id(), parameter.kind(), parameter.jurisdiction(), parameter.printed(),
				parameter.from(), parameter.until(), parameter.citation(), parameter.url(), parameter.confidence(),
				parameter.verifiedOn());
	}

	/**
	 * The value of a parameter that is a sum in dollars.
	 */
	public BigDecimal dollars() {
		return new BigDecimal(this.value.text().replace(Value.DOLLARS + " ", ""));
	}

}

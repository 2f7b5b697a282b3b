package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All parameters.
 *
 * @param rows the parameters
 */
public record ParameterTable(List<Parameter> rows) {

	/**
	 * The row of a kind that is in force on a day.
	 * @param jurisdictions where, the narrowest first, which goes before the wider ones
	 */
	public Optional<Parameter> find(ParameterKind kind, List<String> jurisdictions, LocalDate day) {
		return jurisdictions.stream().flatMap((where) -> find(kind, where, day).stream()).findFirst();
	}

	private Optional<Parameter> find(ParameterKind kind, String jurisdiction, LocalDate day) {
		return this.rows.stream()
			.filter((row) -> row.kind() == kind && row.jurisdiction().equals(jurisdiction) && row.isInForce(day))
			.findFirst();
	}

	/**
	 * The rows of a kind in one place, the latest first.
	 */
	List<Parameter> allOf(ParameterKind kind, String jurisdiction) {
		return this.rows.stream()
			.filter((row) -> row.kind() == kind && row.jurisdiction().equals(jurisdiction))
			.sorted(Comparator.comparing(Parameter::from, Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
			.toList();
	}

	/**
	 * The row of a kind that was set last, in the narrowest place that has any.
	 */
	Optional<Parameter> latest(ParameterKind kind, List<String> jurisdictions) {
		return jurisdictions.stream().flatMap((where) -> allOf(kind, where).stream()).findFirst();
	}

	Optional<Parameter> ofState(ParameterKind kind, LocalDate day) {
		return find(kind, Jurisdictions.CALIFORNIA, day);
	}

}

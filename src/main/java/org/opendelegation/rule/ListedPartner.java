package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A relationship with a partner whose country is on the list of the home city's state.
 *
 * @param facts the relationship
 * @param country the code that the list names
 * @param lists the lists of the state, the latest first
 * @param parameters all parameters
 */
record ListedPartner(RelationshipFacts facts, String country, List<Parameter> lists, ParameterTable parameters) {

	/**
	 * When an agreement was made or renewed, seen from the law.
	 */
	enum Made {

		BEFORE, SINCE, NOT_STATED

	}

	Value named() {
		return Value.country(this.country);
	}

	/**
	 * Whether the agreement was made or renewed since a list names the country.
	 */
	Made made() {
		LocalDate first = firstListed();
		List<StageFacts> agreements = this.facts.agreements();
		if (first == null || agreements.isEmpty()) {
			return Made.NOT_STATED;
		}
		if (agreements.stream().anyMatch((agreement) -> agreement.isSince(first))) {
			return Made.SINCE;
		}
		return agreements.stream().allMatch((agreement) -> agreement.isBefore(first)) ? Made.BEFORE : Made.NOT_STATED;
	}

	/**
	 * Until when the law wants agreements to end, if a day is recorded.
	 */
	Optional<Parameter> endBy() {
		return this.parameters.latest(ParameterKind.PARTNERS_END_BY, List.of(this.lists.get(0).jurisdiction()));
	}

	/**
	 * The first day of the lists that name the country without a break; {@code null} if
	 * it is not known.
	 */
	private @Nullable LocalDate firstListed() {
		List<Parameter> naming = this.lists.stream().takeWhile((list) -> list.names(this.country)).toList();
		return naming.get(naming.size() - 1).from();
	}

}

package org.opendelegation.disclosure;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.Jurisdictions;
import org.opendelegation.rule.ParameterKind;
import org.opendelegation.rule.ParameterTable;
import org.opendelegation.rule.UsedParameter;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The limits for gifts.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class GiftLimits {

	private final ParameterStore store;

	GiftLimits(ParameterStore store) {
		this.store = store;
	}

	/**
	 * Reads all of them at once.
	 */
	public Table findPublished() {
		return new Table(this.store.findAll());
	}

	/**
	 * The limits of all places and years.
	 */
	public static final class Table {

		private final ParameterTable parameters;

		private Table(ParameterTable parameters) {
			this.parameters = parameters;
		}

		/**
		 * The limit for officials of a place in a year; none where it is not known here.
		 * @param code the code of the state, or {@code null}
		 * @param country the code of the country
		 * @param region what the state is called, or {@code null}
		 */
		public Optional<UsedParameter> in(@Nullable String code, String country, @Nullable String region, int year) {
			LocalDate day = Year.of(year).atMonth(12).atEndOfMonth();
			return this.parameters.find(ParameterKind.GIFT_LIMIT, Jurisdictions.of(code, country, region), day)
				.map(UsedParameter::of);
		}

	}

}

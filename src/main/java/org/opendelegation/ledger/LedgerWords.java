package org.opendelegation.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.opendelegation.official.OfficialRepository;
import org.opendelegation.organization.OrganizationRepository;
import org.opendelegation.place.CityRepository;
import org.opendelegation.rule.Outcome;
import org.opendelegation.web.BadParameterException;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.Listing;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What the values of the filter of payments are, and what they are called.
 */
@Component
class LedgerWords {

	private static final List<String> AMOUNTS = List.of("stated", "not-stated", "withheld");

	private static final List<String> FORMS = List.of("money", "in-kind", "host-hospitality", "object", "not-stated",
			"withheld");

	private static final List<String> OUTCOMES = Arrays.stream(Outcome.values())
		.map((outcome) -> outcome.name().replace('_', '-').toLowerCase(Locale.ROOT))
		.toList();

	private final MessageSource messages;

	private final Map<String, Function<String, Optional<String>>> names;

	LedgerWords(MessageSource messages, CityRepository cities, OfficialRepository officials,
			OrganizationRepository organizations) {
		this.messages = messages;
		this.names = Map.of("city", cities::findPublishedName, "official", officials::findPublishedName, "organization",
				organizations::findPublishedName, "amount", (value) -> Optional.of(of("amount", value)), "form",
				(value) -> Optional.of(of("form", value)), "outcome", (value) -> Optional.of(of("outcome", value)));
	}

	/**
	 * The filter that a query asks for.
	 * @throws BadParameterException if a value is none that there is
	 */
	ListFilter read(@Nullable String city, @Nullable String official, @Nullable String organization,
			@Nullable Integer year, @Nullable String amount, @Nullable String form, @Nullable String outcome,
			@Nullable String q) {
		return ListFilter.none()
			.city(city)
			.official(official)
			.organization(organization)
			.year(year)
			.choice("amount", amount, AMOUNTS)
			.choice("form", form, FORMS)
			.choice("outcome", outcome, OUTCOMES)
			.q(q);
	}

	/**
	 * Refuses what a list refuses: slugs that name nothing.
	 */
	void check(ListFilter filter) {
		Listing.check(filter, this.names);
	}

	Map<String, Function<String, Optional<String>>> getNames() {
		return this.names;
	}

	/**
	 * What a constant of the filter is called.
	 */
	String of(String parameter, String value) {
		return this.messages.getMessage("disclosures." + parameter + "." + value, null,
				LocaleContextHolder.getLocale());
	}

}

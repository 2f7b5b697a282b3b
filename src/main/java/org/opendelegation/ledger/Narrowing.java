package org.opendelegation.ledger;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opendelegation.web.ListFilter;

/**
 * Which entries of {@link LedgerSql#PAID} are meant, and which findings stand with them:
 * with the payments of somebody those that concern that one.
 *
 * @param where a condition
 * @param about a condition for {@link LedgerSql#TOLD}
 * @param values the values of their parameters
 */
record Narrowing(String where, String about, Map<String, Object> values) {

	private static final String ALL = "true";

	private static final Map<String, String> CONDITIONS = Map.of("city", """
			exists (select from for_whom w join traveler r on r.id = w.traveler_id join city c on c.id = r.city_id
				where (w.kind, w.id) = (paid.kind, paid.id) and c.slug = :city)
			""", "official", """
			(:official in (paid.payer_person, paid.through_person, paid.source_person)
				or exists (select from for_whom w join traveler r on r.id = w.traveler_id
					join official o on o.id = r.official_id
					where (w.kind, w.id) = (paid.kind, paid.id) and o.slug = :official))
			""", "organization", ":organization in (paid.payer_body, paid.through_body, paid.source_body)", "year",
			":year between paid.first_year and paid.last_year", "amount", """
					case :amount when 'stated' then paid.amount is not null
						when 'withheld' then jsonb_exists(paid.held, 'amount')
						else paid.amount is null and not jsonb_exists(paid.held, 'amount') end
					""", "form",
			"""
					:form = case when jsonb_exists(paid.held, 'form') then 'withheld' else replace(lower(paid.form), '_', '-') end
					""",
			"outcome",
			"""
					exists (select from told where (told.edition_id, told.kind, told.key) = (paid.edition_id, paid.kind, paid.key)
						and told.outcome = :outcome and {about})
					""",
			"q", """
					position(lower(:q) in lower(concat_ws(' ', paid.payer, paid.purpose, paid.trip_title))) > 0
					""");

	static Narrowing of(ListFilter filter) {
		return of(filter, filter.getOfficial().isEmpty() ? "" : ":official", filter.getCity().isEmpty() ? "" : ":city");
	}

	/**
	 * The entries among which the values of one parameter are counted, in a query that
	 * has them as {@code o.slug} and {@code c.slug}.
	 */
	static Narrowing without(String parameter, ListFilter filter) {
		ListFilter others = filter.without(parameter);
		return switch (parameter) {
			case "official" -> of(others, "o.slug::text", others.getCity().isEmpty() ? "" : ":city");
			case "city" -> of(others, others.getOfficial().isEmpty() ? "" : ":official", "c.slug::text");
			default -> of(others);
		};
	}

	private static Narrowing of(ListFilter filter, String official, String city) {
		Map<String, Object> values = new LinkedHashMap<>();
		filter.getValues().forEach((parameter, value) -> values.put(parameter, typed(parameter, value)));
		String about = Stream.of(concerning(official), ofCity(city))
			.filter((condition) -> !condition.equals(ALL))
			.collect(Collectors.joining(" and "));
		String findings = about.isEmpty() ? ALL : about;
		String where = values.keySet()
			.stream()
			.map(CONDITIONS::get)
			.collect(Collectors.joining(" and "))
			.replace("{about}", findings);
		return new Narrowing(where.isEmpty() ? ALL : where, findings, values);
	}

	private static String concerning(String official) {
		return official.isEmpty() ? ALL : "(told.people is null or %s = any (told.people))".formatted(official);
	}

	private static String ofCity(String city) {
		return city.isEmpty() ? ALL : "(told.city is null or told.city = %s)".formatted(city);
	}

	/**
	 * The condition that an entry was for somebody from a city.
	 */
	static String ofCity() {
		return CONDITIONS.getOrDefault("city", "false");
	}

	/**
	 * Entries in which somebody, or an organization, has one part.
	 * @param column the column that has the slug
	 */
	static Narrowing byPart(String column, String slug) {
		return new Narrowing("paid." + column + " = :slug", ALL, Map.of("slug", slug));
	}

	/**
	 * Payments and objects that were for somebody.
	 */
	static Narrowing byBeneficiary(String slug) {
		return new Narrowing(
				"""
						exists (select from for_whom w join traveler r on r.id = w.traveler_id
							join official o on o.id = r.official_id where (w.kind, w.id) = (paid.kind, paid.id) and o.slug = :slug)
						""",
				concerning(":slug"), Map.of("slug", slug));
	}

	/**
	 * Payments that somebody made, passed on or gave the money for, and objects that they
	 * gave.
	 */
	static Narrowing byPerson(String slug) {
		return new Narrowing(":slug in (paid.payer_person, paid.through_person, paid.source_person)",
				concerning(":slug"), Map.of("slug", slug));
	}

	private static Object typed(String parameter, String value) {
		return switch (parameter) {
			case "year" -> Integer.valueOf(value);
			case "outcome" -> value.replace('-', '_').toUpperCase(Locale.ROOT);
			default -> value;
		};
	}

}

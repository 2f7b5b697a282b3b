package org.opendelegation.ledger;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

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
			"outcome", """
					(paid.edition_id, paid.kind, paid.key) in (
						select told.edition_id, told.kind, told.key from told where told.outcome = :outcome and {about})
					""", "q", """
					position(lower(:q) in lower(concat_ws(' ', paid.payer, paid.purpose, paid.trip_title))) > 0
					""");

	/**
	 * The same where each row asks for findings about its own person or city. Neither
	 * part looks at the rows, so that each is read once.
	 */
	private static final String FOUND_FOR_EACH = """
			((paid.edition_id, paid.kind, paid.key) in (
				select told.edition_id, told.kind, told.key from told
				where told.outcome = :outcome and told.{column} is null and {about})
			or (paid.edition_id, paid.kind, paid.key, {row}) in (
				select told.edition_id, told.kind, told.key, {values} from told
				where told.outcome = :outcome and told.{column} is not null and {about}))
			""";

	static Narrowing of(ListFilter filter) {
		return of(filter, CONDITIONS.getOrDefault("outcome", ALL));
	}

	/**
	 * The entries among which the values of one parameter are counted, in a query that
	 * has them as {@code o.slug} and {@code c.slug}.
	 */
	static Narrowing without(String parameter, ListFilter filter) {
		ListFilter others = filter.without(parameter);
		return switch (parameter) {
			case "official" -> of(others,
					FOUND_FOR_EACH.replace("{column}", "people")
						.replace("{row}", "o.slug::text")
						.replace("{values}", "unnest(told.people)"));
			case "city" -> of(others,
					FOUND_FOR_EACH.replace("{column}", "city")
						.replace("{row}", "c.slug::text")
						.replace("{values}", "told.city"));
			default -> of(others);
		};
	}

	private static Narrowing of(ListFilter filter, String found) {
		Map<String, Object> values = new LinkedHashMap<>();
		filter.getValues().forEach((parameter, value) -> values.put(parameter, typed(parameter, value)));
		String about = concerning(filter.getOfficial().isEmpty() ? "" : ":official") + " and "
				+ ofCity(filter.getCity().isEmpty() ? "" : ":city");
		String where = values.keySet()
			.stream()
			.map((parameter) -> parameter.equals("outcome") ? found : CONDITIONS.getOrDefault(parameter, ALL))
			.collect(Collectors.joining(" and "))
			.replace("{about}", about);
		return new Narrowing(where.isEmpty() ? ALL : where, about, values);
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

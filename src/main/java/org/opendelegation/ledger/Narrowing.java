package org.opendelegation.ledger;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.opendelegation.web.ListFilter;

/**
 * Which entries of {@link LedgerSql#PAID} are meant.
 *
 * @param where a condition
 * @param values the values of its parameters
 */
record Narrowing(String where, Map<String, Object> values) {

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
						select told.edition_id, told.kind, told.key from told where told.outcome = :outcome)
					""", "q", """
					position(lower(:q) in lower(concat_ws(' ', paid.payer, paid.purpose, paid.trip_title))) > 0
					""");

	static Narrowing of(ListFilter filter) {
		Map<String, Object> values = new LinkedHashMap<>();
		filter.getValues().forEach((parameter, value) -> values.put(parameter, typed(parameter, value)));
		String where = values.keySet().stream().map(CONDITIONS::get).collect(Collectors.joining(" and "));
		return new Narrowing(where.isEmpty() ? "true" : where, values);
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
		return new Narrowing("paid." + column + " = :slug", Map.of("slug", slug));
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
				Map.of("slug", slug));
	}

	/**
	 * Payments that somebody made, passed on or gave the money for, and objects that they
	 * gave.
	 */
	static Narrowing byPerson(String slug) {
		return new Narrowing(":slug in (paid.payer_person, paid.through_person, paid.source_person)",
				Map.of("slug", slug));
	}

	private static Object typed(String parameter, String value) {
		return switch (parameter) {
			case "year" -> Integer.valueOf(value);
			case "outcome" -> value.replace('-', '_').toUpperCase(Locale.ROOT);
			default -> value;
		};
	}

}

package org.opendelegation.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.opendelegation.web.Choice;
import org.opendelegation.web.Facet;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.YearSpan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ways to narrow the list of payments, all counted with one statement.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LedgerFacets {

	private static final Map<String, String> COUNTS = counts();

	private final JdbcClient database;

	private final LedgerWords words;

	LedgerFacets(JdbcClient database, LedgerWords words) {
		this.database = database;
		this.words = words;
	}

	private static Map<String, String> counts() {
		Map<String, String> counts = new LinkedHashMap<>();
		counts.put("city",
				"""
						select 'city' as facet, c.slug as value, c.name as label, count(distinct (paid.kind, paid.id)) as entries
						from paid join for_whom w on (w.kind, w.id) = (paid.kind, paid.id) join traveler r on r.id = w.traveler_id
						join city c on c.id = r.city_id where {where} group by c.slug, c.name
						""");
		counts.put("official", """
				select 'official', o.slug, o.name, count(distinct (paid.kind, paid.id)) from paid, lateral (
					values (paid.payer_official_id), (paid.intermediary_official_id), (paid.original_source_official_id)
					union select r.official_id from for_whom w join traveler r on r.id = w.traveler_id
					where (w.kind, w.id) = (paid.kind, paid.id)) as v(id) join official o on o.id = v.id
				where {where} group by o.slug, o.name
				""");
		counts.put("organization",
				"""
						select 'organization', g.slug, g.name, count(distinct (paid.kind, paid.id)) from paid, lateral (values
							(paid.payer_organization_id), (paid.intermediary_organization_id), (paid.original_source_organization_id)
						) as v(id) join organization g on g.id = v.id where {where} group by g.slug, g.name
						""");
		counts.put("year", """
				select 'year', paid.first_year::text, paid.last_year::text, count(*) from paid
				where paid.first_year is not null and {where} group by paid.first_year, paid.last_year
				""");
		counts.put("amount",
				"""
						select 'amount', state, state, count(*) from (
							select case when paid.amount is not null then 'stated' when jsonb_exists(paid.held, 'amount') then 'withheld'
								else 'not-stated' end as state from paid where {where}) as stated group by state
						""");
		counts.put("form", """
				select 'form', state, state, count(*) from (
					select case when jsonb_exists(paid.held, 'form') then 'withheld' else paid.form end as state
					from paid where {where}) as formed group by state
				""");
		counts.put("outcome", """
				select 'outcome', told.outcome, told.outcome, count(distinct (paid.kind, paid.id))
				from paid join told on (told.edition_id, told.kind, told.key) = (paid.edition_id, paid.kind, paid.key)
				where {where} and {about} group by told.outcome
				""");
		return counts;
	}

	List<Facet> findPublished(ListFilter filter) {
		List<String> parts = new ArrayList<>();
		COUNTS.forEach((facet, sql) -> {
			Narrowing others = Narrowing.without(facet, filter);
			parts.add(sql.replace("{where}", others.where()).replace("{about}", others.about()));
		});
		Map<String, List<Choice>> choices = new LinkedHashMap<>();
		COUNTS.keySet().forEach((facet) -> choices.put(facet, new ArrayList<>()));
		this.database
			.sql("with " + LedgerSql.PAID + ", " + LedgerSql.TOLD + " " + String.join(" union all ", parts)
					+ " order by facet, label, value")
			.params(Narrowing.of(filter).values())
			.query((row) -> {
				String facet = row.getString("facet");
				choices.getOrDefault(facet, new ArrayList<>())
					.add(new Choice(row.getString("value"), row.getString("label"), row.getLong("entries")));
			});
		return choices.entrySet().stream().map((entry) -> facet(entry.getKey(), entry.getValue())).toList();
	}

	private Facet facet(String parameter, List<Choice> counted) {
		return switch (parameter) {
			case "year" -> Facet.ofYears(counted.stream()
				.map((span) -> new YearSpan(Integer.parseInt(span.value()), Integer.parseInt(span.label()),
						span.count()))
				.toList());
			case "amount", "form", "outcome" ->
				new Facet(parameter, counted.stream().map((choice) -> named(parameter, choice)).toList());
			default -> new Facet(parameter, counted);
		};
	}

	private Choice named(String parameter, Choice counted) {
		String value = counted.value().replace('_', '-').toLowerCase(Locale.ROOT);
		return new Choice(value, this.words.of(parameter, value), counted.count());
	}

}

package org.opendelegation.disclosure;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the closed editions whose findings stand on a record of the directory: on whoever
 * paid or gave, on those who went, or on a city of these or on the way. Drafts are found
 * by {@link DraftUpkeep}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StandingOn {

	private static final String ON_PARTY = """
			exists (select from payment p where p.edition_id = e.id and x.id in (
					p.payer_%1$s_id, p.intermediary_%1$s_id, p.original_source_%1$s_id, p.solicited_by_%1$s_id))
				or exists (select from gift g where g.edition_id = e.id and x.id = g.giver_%1$s_id)""";

	private static final String ON_OFFICIAL = ON_PARTY.formatted("official") + """
			or exists (select from traveler w where w.edition_id = e.id and w.official_id = x.id)""";

	private static final String ON_CITY = """
			exists (select from traveler w where w.edition_id = e.id and w.city_id = x.id)
				or exists (select from stop s where s.edition_id = e.id and s.city_id = x.id)
				or exists (select from organization o join payment p
						on o.id in (p.payer_organization_id, p.intermediary_organization_id, p.original_source_organization_id)
					where o.city_id = x.id and p.edition_id = e.id)""";

	private final JdbcClient database;

	StandingOn(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The identities of the editions, in order.
	 * @param plural what such records are called, such as {@code cities}; there are none
	 * for those that no rule looks at
	 * @param slug the record
	 */
	List<Long> find(String plural, String slug) {
		return switch (plural) {
			case "officials" -> find("official", ON_OFFICIAL, slug);
			case "organizations" -> find("organization", ON_PARTY.formatted("organization"), slug);
			case "cities" -> find("city", ON_CITY, slug);
			default -> List.of();
		};
	}

	private List<Long> find(String table, String condition, String slug) {
		return this.database.sql("""
				select e.id from edition e, %s x where x.slug = ? and (%s)
					and e.state in ('PUBLISHED', 'SUPERSEDED', 'IN_REVIEW', 'SCHEDULED') order by e.id
				""".formatted(table, condition)).param(slug).query(Long.class).list();
	}

}

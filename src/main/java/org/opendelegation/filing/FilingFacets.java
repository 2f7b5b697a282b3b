package org.opendelegation.filing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.opendelegation.web.Choice;
import org.opendelegation.web.Facet;
import org.opendelegation.web.ListFilter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How the desk's list of filings is narrowed, in SQL on a row {@code r}.
 */
@Component
class FilingFacets {

	private static final String YEAR = "extract(year from coalesce(r.period_to, r.period_from, r.received, r.filed, r.posted_on, r.due))";

	private static final String TODAY = "cast(:today as date)";

	private final JdbcClient database;

	FilingFacets(JdbcClient database) {
		this.database = database;
	}

	static String conditions(ListFilter filter) {
		StringBuilder sql = new StringBuilder();
		if (!filter.getCity().isEmpty()) {
			sql.append(" and r.city_id = (select c.id from city c where c.slug = :city)");
		}
		if (filter.getYear() != 0) {
			sql.append(" and " + YEAR + " = cast(:year as integer)");
		}
		if (!filter.get("form").isEmpty()) {
			sql.append(" and r.form = :form");
		}
		if (!filter.get("timing").isEmpty()) {
			sql.append(" and r.withdrawn_at is null and ").append(timing(filter.get("timing")));
		}
		return sql.toString();
	}

	private static String timing(String which) {
		return switch (which) {
			case "late" -> "%s > %s".formatted(FilingDue.DONE, FilingDue.DUE);
			case "missing" -> "%s is null and %s < %s".formatted(FilingDue.DONE, FilingDue.DUE, TODAY);
			default -> "%s is null and coalesce(%s >= %s, true)".formatted(FilingDue.DONE, FilingDue.DUE, TODAY);
		};
	}

	static Map<String, String> parameters(ListFilter filter, LocalDate today) {
		Map<String, String> parameters = new HashMap<>();
		if (!filter.getCity().isEmpty()) {
			parameters.put("city", filter.getCity());
		}
		if (filter.getYear() != 0) {
			parameters.put("year", String.valueOf(filter.getYear()));
		}
		if (!filter.get("form").isEmpty()) {
			parameters.put("form", filter.get("form"));
		}
		if (filter.get("timing").equals("missing") || filter.get("timing").equals("open")) {
			parameters.put("today", today.toString());
		}
		return parameters;
	}

	/**
	 * The cities and years that there are filings of.
	 */
	List<Facet> of() {
		return List.of(new Facet("city", this.database.sql("""
				select c.slug, c.name, count(*) from filing r join city c on c.id = r.city_id
				group by c.slug, c.name order by c.name
				""").query((row, number) -> new Choice(row.getString(1), row.getString(2), row.getLong(3))).list()),
				new Facet("year",
						this.database
							.sql("select " + YEAR + ", count(*) from filing r where " + YEAR
									+ " is not null group by 1 order by 1 desc")
							.query((row, number) -> new Choice(row.getInt(1), row.getLong(2)))
							.list()));
	}

}

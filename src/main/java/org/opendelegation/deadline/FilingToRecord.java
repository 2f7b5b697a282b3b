package org.opendelegation.deadline;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.disclosure.Disclosure;
import org.opendelegation.disclosure.DueFinding;
import org.opendelegation.filing.FormKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads from a day by which something is to be filed to the form in which staff record
 * that filing, with what is known of it.
 */
@Component
class FilingToRecord {

	private static final Map<String, FormKind> FORMS = Map.of("F700-E", FormKind.FORM_700_E, "F700-D",
			FormKind.FORM_700_D, "F801-FORM", FormKind.FORM_801, "F801-POST", FormKind.FORM_801, "F802",
			FormKind.FORM_802, "F803", FormKind.FORM_803, "F807-NOTE", FormKind.FORM_807, "AB1234",
			FormKind.COUNCIL_REPORT);

	private final JdbcClient database;

	private final PaymentsToName payments;

	FilingToRecord(JdbcClient database, PaymentsToName payments) {
		this.database = database;
		this.payments = payments;
	}

	/**
	 * The address of the form; {@code null} where the day is of no filing or of no city.
	 * @param reasoning how the rule came to the day
	 */
	@Nullable String pathFor(DueFinding due, Disclosure reasoning) {
		FormKind form = FORMS.get(due.rule());
		String city = cityOf(due);
		if (form == null || city == null) {
			return null;
		}
		UriComponentsBuilder path = UriComponentsBuilder.fromPath("/desk/filings/new")
			.queryParam("form", form)
			.queryParam("city", city)
			.queryParam("trip", due.slug())
			.queryParamIfPresent("filer", filerOf(due, form));
		if (form == FormKind.FORM_700_E || form == FormKind.FORM_700_D || form == FormKind.FORM_807) {
			Year year = Year.of(due.day().getYear() - 1);
			path.queryParam("periodFrom", typed(year.atDay(1)))
				.queryParam("periodTo", typed(year.atMonth(12).atEndOfMonth()));
		}
		return path.queryParam("payments", this.payments.find(due, form, reasoning).toArray()).encode().toUriString();
	}

	private static String typed(LocalDate day) {
		return "%d/%d/%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear());
	}

	private @Nullable String cityOf(DueFinding due) {
		return (due.cityId() == null) ? null
				: this.database.sql("select slug from city where id = ?")
					.param(due.cityId())
					.query(String.class)
					.single();
	}

	/**
	 * Who files, where the newest edition leads to a record: the traveler, whoever asked
	 * for the payment, or whoever made it; the city itself files without being named.
	 */
	private Optional<String> filerOf(DueFinding due, FormKind form) {
		String filer = switch (form) {
			case FORM_700_E, FORM_700_D, COUNCIL_REPORT -> """
					select 'official/' || o.slug from traveler y join official o on o.id = y.official_id
					where y.edition_id = e.id and y.key = :key""";
			case FORM_803 -> """
					select 'official/' || o.slug from payment p join official o on o.id = p.solicited_by_official_id
					where p.edition_id = e.id and p.key = :key""";
			case FORM_807 ->
				"""
						select 'organization/' || g.slug from payment p join organization g on g.id = p.payer_organization_id
						where p.edition_id = e.id and p.key = :key""";
			default -> "select null::text where cast(:key as text) is null";
		};
		return this.database
			.sql("select (" + filer
					+ """
							) as filer from edition e where e.trip_id = :trip and e.state <> 'DISCARDED' order by e.number desc limit 1
							""")
			.param("key", due.subject().key())
			.param("trip", due.tripId())
			.query((row, number) -> Optional.ofNullable(row.getString("filer")))
			.optional()
			.flatMap((one) -> one);
	}

}

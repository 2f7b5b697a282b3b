package org.opendelegation.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Texts;
import org.opendelegation.web.SiteProperties;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/**
 * What is corrected of public filings: the public is told what changed and why. As long
 * as a filing is not public, nothing is asked and nothing kept.
 */
@Component
class FilingCorrections {

	private final FilingEntries entries;

	private final JdbcClient database;

	private final SiteProperties site;

	FilingCorrections(FilingEntries entries, JdbcClient database, SiteProperties site) {
		this.entries = entries;
		this.database = database;
		this.site = site;
	}

	/**
	 * Asks for the reason where what the public sees changes.
	 * @param form what was typed, and found right so far
	 */
	void check(FilingForm form, Filing held, Errors errors) {
		if (Texts.orNull(form.correction()) == null && held.isPublic() && !changes(form, held).isEmpty()) {
			errors.rejectValue("correction", "desk.filing.correction.missing");
		}
	}

	/**
	 * Keeps what changes with a form, before the filing holds it.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void keep(FilingForm form, Filing held) {
		List<FilingCorrection.Value> changes = held.isPublic() ? changes(form, held) : List.of();
		if (!changes.isEmpty()) {
			keep(changes, form, held);
		}
		if (form.withholdsFormer()) {
			withholdFormer(held);
		}
	}

	/**
	 * Takes out words that are not in the filing any more, whichever correction tells
	 * them. A day tells nothing that has to be private, and stays.
	 */
	private void withholdFormer(Filing held) {
		this.database.sql("""
				with told as (
					select v.correction_id, v.field, v.before is not null as earlier, v.after is not null and exists (
						select from filing_correction n join filing_corrected_value w on w.correction_id = n.id
						where n.filing_id = c.filing_id and n.id > c.id and w.field = v.field) as later
					from filing_corrected_value v join filing_correction c on c.id = v.correction_id
				where c.filing_id = ? and v.field in
					('formName', 'formEdition', 'filer', 'officer', 'signedBy', 'postedAt', 'remark'))
				update filing_corrected_value v set before = null, before_withheld = before_withheld or told.earlier,
					after = case when told.later then null else after end, after_withheld = after_withheld or told.later
				from told where (told.correction_id, told.field) = (v.correction_id, v.field)
				""").param(held.getId()).update();
	}

	private void keep(List<FilingCorrection.Value> changes, FilingForm form, Filing held) {
		long id = this.database
			.sql("insert into filing_correction (filing_id, reason) values (:filing, :reason) returning id")
			.param("filing", held.getId())
			.param("reason", Texts.required(form.correction()))
			.query(Long.class)
			.single();
		changes.forEach((one) -> keep(id, one));
	}

	private void keep(long correction, FilingCorrection.Value value) {
		this.database.sql("""
				insert into filing_corrected_value (correction_id, field, before, after)
				values (:correction, :field, :before, :after)
				""")
			.param("correction", correction)
			.param("field", value.field())
			.param("before", value.before().text())
			.param("after", value.after().text())
			.update();
	}

	private List<FilingCorrection.Value> changes(FilingForm form, Filing held) {
		Filing typed = this.entries.typed(form, held.getCity());
		return PublicValues.between(held, typed)
			.stream()
			.filter((one) -> isPublic(one.field(), held) || isPublic(one.field(), typed))
			.toList();
	}

	/**
	 * Whether the public sees a value. Of a trip or another filing it sees nothing before
	 * that is public.
	 */
	private boolean isPublic(String field, Filing filing) {
		return switch (field) {
			case "trip", "payments" ->
				exists("select exists (select from edition where trip_id = ? and state = 'PUBLISHED')",
						filing.getTripId());
			case "amends" -> exists("select exists (select from filing where id = ? and published_at is not null)",
					filing.getAmendsId());
			default -> true;
		};
	}

	private boolean exists(String sql, @Nullable Long id) {
		return id != null && this.database.sql(sql).param(id).query(Boolean.class).single();
	}

	/**
	 * What was corrected of a public filing, the latest first.
	 */
	List<FilingCorrection> findPublished(Filing filing) {
		Map<Long, List<Row>> rows = this.database.sql("""
				select c.id, c.corrected_at, c.reason, v.field, v.before, v.after,
					v.before_withheld, v.after_withheld
				from filing_correction c join filing_corrected_value v on v.correction_id = c.id where c.filing_id = ?
				""").param(filing.getId()).query(this::row).list().stream().collect(Collectors.groupingBy(Row::id));
		return rows.entrySet()
			.stream()
			.sorted(Map.Entry.<Long, List<Row>>comparingByKey().reversed())
			.map((one) -> correction(one.getValue()))
			.toList();
	}

	private static FilingCorrection correction(List<Row> rows) {
		List<String> order = PublicValues.FIELDS;
		return new FilingCorrection(rows.get(0).day(), rows.get(0).reason(),
				rows.stream()
					.map(Row::value)
					.sorted(Comparator.comparingInt((value) -> order.indexOf(value.field())))
					.toList());
	}

	private Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getLong("id"),
				LocalDate.ofInstant(row.getTimestamp("corrected_at").toInstant(), this.site.timeZone()),
				row.getString("reason"),
				new FilingCorrection.Value(row.getString("field"), told(row, "before"), told(row, "after")));
	}

	private static FilingCorrection.Told told(ResultSet row, String which) throws SQLException {
		return new FilingCorrection.Told(row.getString(which), row.getBoolean(which + "_withheld"));
	}

	private record Row(long id, LocalDate day, String reason, FilingCorrection.Value value) {
	}

}

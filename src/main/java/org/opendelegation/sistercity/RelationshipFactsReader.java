package org.opendelegation.sistercity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.HomeFacts;
import org.opendelegation.rule.PartnerFacts;
import org.opendelegation.rule.RelationshipFacts;
import org.opendelegation.rule.StageFacts;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Edtf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes from a relationship what rules may know. It reads what is stored, and so what
 * others committed while this transaction waited for them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RelationshipFactsReader {

	private final JdbcClient database;

	RelationshipFactsReader(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What the public may read of a relationship.
	 */
	RelationshipFacts readPublic(long id) {
		return read(id, "and published_at is not null");
	}

	/**
	 * All that is recorded of a relationship.
	 */
	RelationshipFacts read(long id) {
		return read(id, "");
	}

	private RelationshipFacts read(long id, String whichStages) {
		return this.database
			.sql("""
					select r.slug, r.partner, h.slug as home, h.name as home_name, h.country_code as home_country, h.region, h.state,
						p.slug as city, p.country_code as country, k.part_of
					from relationship r
					join city h on h.id = r.home_city_id
					left join city p on p.id = r.partner_city_id
					left join country k on k.code = p.country_code
					where r.id = ?
					""")
			.param(id)
			.query((row, number) -> relationship(row, stages(id, whichStages, row)))
			.single();
	}

	private List<StageFacts> stages(long id, String which, ResultSet relationship) throws SQLException {
		RecordRef record = new RecordRef("relationship", text(relationship, "slug"));
		return this.database.sql(
				"select key, kind, reached, ends_on, authority from stage where relationship_id = ? %s order by position, key"
					.formatted(which))
			.param(id)
			.query((row, number) -> stage(row, record))
			.list();
	}

	private static RelationshipFacts relationship(ResultSet row, List<StageFacts> stages) throws SQLException {
		RecordRef record = new RecordRef("relationship", text(row, "slug"));
		String city = row.getString("city");
		HomeFacts home = new HomeFacts(text(row, "home"), text(row, "home_name"), text(row, "home_country"),
				row.getString("region"), row.getString("state"));
		PartnerFacts partner = new PartnerFacts((city != null) ? new RecordRef("city", city) : record,
				row.getString("country"), row.getString("part_of"));
		return new RelationshipFacts(record, Relationship.label(home.name(), text(row, "partner")), home, partner,
				stages);
	}

	private static StageFacts stage(ResultSet row, RecordRef relationship) throws SQLException {
		StageKind kind = StageKind.valueOf(text(row, "kind"));
		return new StageFacts(relationship.part("stage", text(row, "key")), kind.name(), kind.getStep(),
				date(row.getString("reached")), date(row.getString("ends_on")), row.getString("authority"));
	}

	private static @Nullable Edtf date(@Nullable String text) {
		return (text != null) ? Edtf.parse(text) : null;
	}

	private static String text(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(row.getString(column), column);
	}

}

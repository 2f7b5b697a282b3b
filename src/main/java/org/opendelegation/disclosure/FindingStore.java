package org.opendelegation.disclosure;

import java.util.List;

import org.opendelegation.trip.Edition;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What rules found of editions, as it is stored.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FindingStore {

	private final JdbcClient database;

	private final JsonMapper json;

	FindingStore(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/**
	 * What is found of an edition now, in order. The public is shown that of published
	 * editions only.
	 */
	List<Finding> findCurrentOf(Edition edition) {
		return this.database.sql("""
				select detail from finding where edition_id = ? and superseded_at is null order by position
				""")
			.param(edition.getStoredId())
			.query(String.class)
			.list()
			.stream()
			.map((detail) -> this.json.readValue(detail, Finding.class))
			.toList();
	}

	/**
	 * Puts what is found now in the place of what was found before, which stays. Where it
	 * is the same by the same rules, nothing is written.
	 */
	void replace(Edition edition, List<Finding> findings) {
		if (isFoundBy(edition, RuleBook.edition()) && findCurrentOf(edition).equals(findings)) {
			return;
		}
		this.database.sql("""
				update finding set superseded_at = clock_timestamp() where edition_id = ? and superseded_at is null
				""").param(edition.getStoredId()).update();
		for (int position = 0; position < findings.size(); position++) {
			insert(edition, position + 1, findings.get(position));
		}
	}

	private boolean isFoundBy(Edition edition, String ruleBook) {
		return this.database.sql("""
				select count(*) = 0 from finding where edition_id = ? and superseded_at is null and rule_book <> ?
				""").params(edition.getStoredId(), ruleBook).query(Boolean.class).single();
	}

	private void insert(Edition edition, int position, Finding finding) {
		this.database.sql("""
				insert into finding (edition_id, position, rule, rule_version, subject_kind, subject_key, outcome, day,
					detail, rule_book)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
				""")
			.params(edition.getStoredId(), position, finding.rule(), finding.version(),
					finding.subject().record().kind(), finding.subject().record().key(), finding.outcome().name())
			.param(finding.day())
			.params(this.json.writeValueAsString(finding), RuleBook.edition())
			.update();
	}

}

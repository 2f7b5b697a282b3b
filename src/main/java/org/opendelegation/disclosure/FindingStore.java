package org.opendelegation.disclosure;

import java.util.List;

import org.opendelegation.rule.Finding;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What rules found of editions and of relationships, as it is stored.
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
	 * What is found of something now, in order. The public is shown that of what is
	 * published only.
	 */
	List<Finding> findCurrentOf(FindingOwner owner) {
		return this.database.sql("""
				select detail from finding where %s = ? and superseded_at is null order by position
				""".formatted(owner.column()))
			.param(owner.id())
			.query(String.class)
			.list()
			.stream()
			.map((detail) -> this.json.readValue(detail, Finding.class))
			.toList();
	}

	/**
	 * Puts what is found now in the place of what was found before, which stays. Where it
	 * is the same by the same rules, nothing is written.
	 * @param ruleBook the rules by which it is found, with their versions
	 * @param stoodInPublic whether what was found before stood before the public
	 * @return whether something else is found now
	 */
	boolean replace(FindingOwner owner, List<Finding> findings, String ruleBook, boolean stoodInPublic) {
		boolean same = findCurrentOf(owner).equals(findings);
		if (same && isFoundBy(owner, ruleBook)) {
			return false;
		}
		this.database.sql("""
				update finding set superseded_at = clock_timestamp(), stood_in_public = ?
				where %s = ? and superseded_at is null
				""".formatted(owner.column())).params(stoodInPublic, owner.id()).update();
		for (int position = 0; position < findings.size(); position++) {
			insert(owner, position + 1, findings.get(position), ruleBook);
		}
		return !same;
	}

	private boolean isFoundBy(FindingOwner owner, String ruleBook) {
		return this.database.sql("""
				select count(*) = 0 from finding where %s = ? and superseded_at is null and rule_book <> ?
				""".formatted(owner.column())).params(owner.id(), ruleBook).query(Boolean.class).single();
	}

	private void insert(FindingOwner owner, int position, Finding finding, String ruleBook) {
		this.database.sql("""
				insert into finding (%s, position, rule, rule_version, subject_kind, subject_key, outcome, day,
					city_id, detail, rule_book)
				values (?, ?, ?, ?, ?, ?, ?, ?, (select id from city where slug = ?), ?::jsonb, ?)
				""".formatted(owner.column()))
			.params(owner.id(), position, finding.rule(), finding.version(), finding.subject().record().kind(),
					finding.subject().record().key(), finding.outcome().name())
			.param(finding.day())
			.param((finding.city() != null) ? finding.city().record().key() : null)
			.params(this.json.writeValueAsString(finding), ruleBook)
			.update();
	}

}

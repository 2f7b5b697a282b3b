package org.opendelegation.sistercity;

import jakarta.persistence.EntityManager;
import org.opendelegation.directory.RecordChanged;
import org.opendelegation.disclosure.ParametersChanged;
import org.opendelegation.disclosure.RelationshipFindings;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Finds anew what laws and policies say of published relationships, in the transaction
 * that changes one, a stage of it, a city of it, or what laws and policies set. It is a
 * repository so that what writing it out finds, such as that somebody else was first, is
 * told as a commit tells it.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RelationshipUpkeep {

	private static final String PUBLISHED = "select r.id from relationship r where r.published_at is not null ";

	private final RelationshipFactsReader reader;

	private final RelationshipFindings findings;

	private final EntityManager entities;

	private final JdbcClient database;

	RelationshipUpkeep(RelationshipFactsReader reader, RelationshipFindings findings, EntityManager entities,
			JdbcClient database) {
		this.reader = reader;
		this.findings = findings;
		this.entities = entities;
		this.database = database;
	}

	/**
	 * Before the commit, so that all that belongs to the change is there.
	 */
	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void follow(RecordChanged changed) {
		switch (changed.plural()) {
			case "sister-cities" -> recompute("and r.slug = ?", changed.slug());
			case "cities" -> recompute("""
					and exists (select from city c where c.id in (r.home_city_id, r.partner_city_id) and c.slug = ?)
					""", changed.slug());
			default -> {
			}
		}
	}

	@EventListener
	void follow(ParametersChanged changed) {
		recompute("");
	}

	/**
	 * Finds anew what follows from the published relationships of which something else
	 * was found by other rules, or nothing.
	 */
	void recomputeOutdated() {
		recompute("""
				and not exists (
					select from finding where relationship_id = r.id and superseded_at is null and rule_book = ?)
				""", this.findings.ruleBook());
	}

	private void recompute(String which, Object... parameters) {
		this.entities.flush();
		this.database.sql(PUBLISHED + which + " order by r.id for update")
			.params(parameters)
			.query(Long.class)
			.list()
			.forEach((id) -> this.findings.recompute(id, this.reader.readPublic(id)));
	}

}

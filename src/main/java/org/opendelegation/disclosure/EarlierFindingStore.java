package org.opendelegation.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.opendelegation.disclosure.EarlierFindings.Matter;
import org.opendelegation.trip.Edition;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was found before of published editions, as the public may read it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EarlierFindingStore {

	private final PastFindings past;

	private final JdbcClient database;

	private final JsonMapper json;

	EarlierFindingStore(PastFindings past, JdbcClient database, JsonMapper json) {
		this.past = past;
		this.database = database;
		this.json = json;
	}

	/**
	 * Tells anew what was found before, by what is found now.
	 */
	void retell(Edition edition) {
		Instant since = Objects.requireNonNull(edition.getPublishedAt());
		FindingHistory history = this.past.findPublic(edition.getStoredId(), since);
		List<Matter> matters = history.changed(new PresentFindings(history.present())).matters();
		this.database.sql("delete from earlier_finding where edition_id = ?").param(edition.getStoredId()).update();
		for (int position = 0; position < matters.size(); position++) {
			this.database.sql("insert into earlier_finding (edition_id, position, detail) values (?, ?, ?::jsonb)")
				.params(edition.getStoredId(), position + 1, this.json.writeValueAsString(matters.get(position)))
				.update();
		}
	}

	EarlierFindings findPublished(Edition edition) {
		return new EarlierFindings(this.database.sql("""
				select detail from earlier_finding where edition_id = ? order by position
				""")
			.param(edition.getStoredId())
			.query(String.class)
			.list()
			.stream()
			.map((detail) -> this.json.readValue(detail, Matter.class))
			.toList());
	}

}

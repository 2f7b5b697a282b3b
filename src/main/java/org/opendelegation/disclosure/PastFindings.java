package org.opendelegation.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opendelegation.disclosure.FindingHistory.Batch;
import org.opendelegation.rule.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what was found of editions, superseded findings too. Only the desk may.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PastFindings {

	private static final Logger log = LoggerFactory.getLogger(PastFindings.class);

	private static final String ALL = "true";

	private static final String PUBLIC = "(stood_in_public or superseded_at is null)";

	private final JdbcClient database;

	private final JsonMapper json;

	PastFindings(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/**
	 * What was found of an edition, while it was a draft too.
	 * @param edition its identity
	 */
	FindingHistory findAll(long edition) {
		return find(edition, ALL, Instant.MIN);
	}

	/**
	 * What stood before the public.
	 * @param edition its identity
	 * @param since when it was published; what had been found before stands since then
	 */
	FindingHistory findPublic(long edition, Instant since) {
		return find(edition, PUBLIC, since);
	}

	/**
	 * What was found anew in the transaction that had found it was seen by nobody.
	 */
	private FindingHistory find(long edition, String condition, Instant since) {
		List<Batch> batches = new ArrayList<>();
		Row last = null;
		for (Row row : rows(edition, condition)) {
			if (last == null || row.isFirst() || !row.foundAt().equals(last.foundAt())) {
				if (last != null && row.foundAt().equals(last.foundAt())) {
					batches.remove(batches.size() - 1);
				}
				batches.add(new Batch(row.foundAt().isBefore(since) ? since : row.foundAt(), new ArrayList<>()));
			}
			if (row.finding() != null) {
				batches.get(batches.size() - 1).findings().add(row.finding());
			}
			last = row;
		}
		if (last != null && last.supersededAt() != null) {
			batches.add(new Batch(last.supersededAt(), List.of()));
		}
		return new FindingHistory(batches);
	}

	private List<Row> rows(long edition, String condition) {
		return this.database.sql("""
				select position, computed_at, superseded_at, detail from finding where edition_id = ? and %s order by id
				""".formatted(condition)).param(edition).query(this::row).list();
	}

	private Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getInt("position") == 1, row.getTimestamp("computed_at").toInstant(),
				(row.getTimestamp("superseded_at") != null) ? row.getTimestamp("superseded_at").toInstant() : null,
				read(Objects.requireNonNull(row.getString("detail"))));
	}

	/**
	 * What rules of long ago found may be of kinds that are no more. It is left out, and
	 * keeps nothing else from being found.
	 */
	private @Nullable Finding read(String detail) {
		try {
			return this.json.readValue(detail, Finding.class);
		}
		catch (JacksonException ex) {
			log.debug("A finding of an earlier release is left out", ex);
			return null;
		}
	}

	private record Row(boolean isFirst, Instant foundAt, @Nullable Instant supersededAt, @Nullable Finding finding) {
	}

}

package org.opendelegation.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of what was filed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FilingNeighbor implements LedgerNeighbor {

	private final JdbcClient database;

	FilingNeighbor(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Neighbor read() {
		return new Neighbor("filing.count", "filing.none", "/disclosures/filings",
				this.database.sql("select count(*) from filing where published_at is not null")
					.query(Long.class)
					.single());
	}

}

package org.opendelegation.directory;

import org.opendelegation.database.Side;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes out of the bin for good what has lain there for ninety days. The journal still
 * tells of it. Every instance does so; what another has taken out is gone for all.
 */
@Component
class BinEmptying {

	private static final Logger log = LoggerFactory.getLogger(BinEmptying.class);

	private final JdbcClient database;

	BinEmptying(JdbcClient database) {
		this.database = database;
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT7M")
	void empty() {
		Side.DESK.run(() -> {
			int gone = this.database
				.sql("delete from bin_entry where removed_at < now() - interval '%d days'".formatted(Bin.DAYS))
				.update();
			this.database
				.sql("delete from removed_source_text where removed_at < now() - interval '%d days'"
					.formatted(Bin.DAYS))
				.update();
			log.debug("Took {} things out of the bin", gone);
		});
	}

}

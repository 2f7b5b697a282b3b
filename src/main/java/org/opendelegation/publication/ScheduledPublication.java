package org.opendelegation.publication;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import org.opendelegation.database.Side;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes what was scheduled, once it is due. Every instance looks; the first to lock
 * the trip publishes.
 */
@Component
class ScheduledPublication {

	private static final Logger log = LoggerFactory.getLogger(ScheduledPublication.class);

	private final Publication publication;

	private final JdbcClient database;

	private final Clock clock;

	ScheduledPublication(Publication publication, JdbcClient database, Clock clock) {
		this.publication = publication;
		this.database = database;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT10S")
	void publishWhatIsDue() {
		Side.DESK.run(() -> due().forEach(this::publish));
	}

	private List<String> due() {
		return this.database.sql("""
				select t.slug from edition e join trip t on t.id = e.trip_id
				where e.state = 'SCHEDULED' and e.publish_at <= ? order by e.publish_at, e.id
				""").param(Timestamp.from(this.clock.instant())).query(String.class).list();
	}

	/**
	 * One that fails keeps no other from being published, and is tried again.
	 */
	private void publish(String slug) {
		try {
			this.publication.publishDue(slug);
		}
		catch (RuntimeException ex) {
			log.error("The scheduled edition of trip {} could not be published", slug, ex);
		}
	}

}

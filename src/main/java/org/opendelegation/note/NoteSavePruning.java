package org.opendelegation.note;

import org.opendelegation.database.Side;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets the names of saves that were folded into a later one of the same revision a
 * month ago. No text goes with them: a device that sends such a save again after a month
 * finds it kept beside the note. Every instance prunes; what another has deleted
 * meanwhile is gone for all.
 */
@Component
class NoteSavePruning {

	private static final Logger log = LoggerFactory.getLogger(NoteSavePruning.class);

	/** So that no statement takes long. */
	private static final int AT_ONCE = 5_000;

	private final JdbcClient database;

	NoteSavePruning(JdbcClient database) {
		this.database = database;
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
	void prune() {
		Side.DESK.run(() -> {
			int pruned = pruneSome();
			while (pruned == AT_ONCE) {
				pruned = pruneSome();
			}
		});
	}

	private int pruneSome() {
		int pruned = this.database.sql("""
				with old as (
					select ctid as place from note_save s
					where s.saved_at < now() - interval '30 days'
						and exists (select from note_save later
							where later.note_id = s.note_id and later.revision_id = s.revision_id
								and (later.saved_at, later.id) > (s.saved_at, s.id))
					limit ?
				)
				delete from note_save where ctid = any (array(select place from old))
				""").param(AT_ONCE).update();
		log.debug("Pruned {} saves of notes", pruned);
		return pruned;
	}

}

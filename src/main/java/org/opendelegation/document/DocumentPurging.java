package org.opendelegation.document;

import org.opendelegation.database.Side;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes the bytes of what was removed ninety days ago. That there was a document stays.
 * Every instance does so; what another works on is passed over.
 */
@Component
class DocumentPurging {

	private static final Logger log = LoggerFactory.getLogger(DocumentPurging.class);

	private final DocumentStore store;

	DocumentPurging(DocumentStore store) {
		this.store = store;
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT7M")
	void purge() {
		Side.DESK.run(() -> {
			while (this.store.purgeOne()) {
				log.debug("Purged a document");
			}
		});
	}

}

package org.opendelegation.publication;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.draft.DeskTrip;
import org.opendelegation.draft.Drafts;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionHistory;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.EditionView;
import org.opendelegation.trip.TripEditions;
import org.opendelegation.web.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Shows an edition as the public will see it: publishes it, reads it as the register's
 * role, and takes all of it back. What the database would refuse to publish or would hide
 * from the public, it refuses and hides here too.
 */
@Service
class Preview {

	private static final String REASON = "Preview";

	private final Drafts drafts;

	private final Publication publication;

	private final TripEditions editions;

	private final EditionReader reader;

	private final EntityManager entities;

	private final JdbcClient database;

	Preview(Drafts drafts, Publication publication, TripEditions editions, EditionReader reader, EntityManager entities,
			JdbcClient database) {
		this.drafts = drafts;
		this.publication = publication;
		this.editions = editions;
		this.reader = reader;
		this.entities = entities;
		this.database = database;
	}

	/**
	 * Reads the edition that is being prepared as if it were published.
	 * @throws org.springframework.dao.DataIntegrityViolationException if it cannot be
	 * published as it is
	 */
	@Transactional
	Published read(String slug) {
		TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		DeskTrip trip = this.drafts.find(slug);
		Edition edition = open(trip);
		Instant publishAt = edition.getPublishAt();
		if (edition.isDraft()) {
			edition.submit();
		}
		this.publication.publish(trip, edition, Objects.requireNonNullElse(edition.getReason(), REASON),
				beginOfTransaction());
		this.entities.clear();
		this.database.sql("set local role open_delegation_register").update();
		EditionHistory history = this.editions.of(slug);
		return new Published(this.reader.read(history.current()), history, publishAt);
	}

	private static Edition open(DeskTrip trip) {
		return trip.open().orElseThrow(() -> new NotFoundException("a draft of trip " + trip.getTrip().getSlug()));
	}

	/**
	 * The moment at which the register's role looks: what becomes public later than that
	 * it would not see, such as the sources that are cited for the first time.
	 */
	private Instant beginOfTransaction() {
		return this.database.sql("select now()").query(OffsetDateTime.class).single().toInstant();
	}

	/**
	 * What the public would see.
	 *
	 * @param view the edition
	 * @param history all editions, this one being the current one
	 * @param publishAt when it is to be published, or {@code null}
	 */
	record Published(EditionView view, EditionHistory history, @Nullable Instant publishAt) {

		List<Edition> editions() {
			return this.history.editions();
		}

	}

}

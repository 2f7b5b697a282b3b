package org.opendelegation.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.opendelegation.account.DeskUser;
import org.opendelegation.disclosure.Findings;
import org.opendelegation.draft.DeskTrip;
import org.opendelegation.draft.Drafts;
import org.opendelegation.draft.Remarks;
import org.opendelegation.draft.TripRights;
import org.opendelegation.publication.Submissions.Submission;
import org.opendelegation.trip.Edition;
import org.opendelegation.web.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads an edition from its draft to the public, and back. Publishing is one transaction:
 * what the edition stands on becomes public with it, and the edition before it is
 * superseded.
 */
@Service
@Transactional
class Publication {

	private final Drafts drafts;

	private final TripRights rights;

	private final DeskRules rules;

	private final Submissions submissions;

	private final Foundations foundations;

	private final Findings findings;

	private final Remarks remarks;

	private final EntityManager entities;

	private final Clock clock;

	Publication(Drafts drafts, TripRights rights, DeskRules rules, Submissions submissions, Foundations foundations,
			Remarks remarks, Findings findings, EntityManager entities, Clock clock) {
		this.drafts = drafts;
		this.rights = rights;
		this.rules = rules;
		this.submissions = submissions;
		this.foundations = foundations;
		this.findings = findings;
		this.remarks = remarks;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * Hands the draft in for review.
	 */
	void submit(String slug, DeskUser user) {
		Edition edition = open(slug);
		this.rights.requireEdit(user, edition.getTrip());
		edition.submit();
		this.submissions.record(edition, user);
		this.findings.recompute(edition);
	}

	/**
	 * Gives back what was handed in or scheduled.
	 */
	void giveBack(String slug, DeskUser user) {
		Edition edition = open(slug);
		if (!this.rights.mayPublish(user, edition.getTrip())) {
			this.rights.requireEdit(user, edition.getTrip());
		}
		edition.giveBack();
	}

	/**
	 * Lets the edition be published at a moment to come.
	 * @throws FourEyesException if somebody else has to
	 * @throws HandedInAgainException if the edition was given back and handed in again
	 * @throws OpenRequestsException if changes are asked for
	 */
	void schedule(String slug, Release release, Instant when, DeskUser user) {
		Edition edition = open(slug);
		requirePublish(edition, release, user);
		edition.schedule(release.reason(), when);
	}

	/**
	 * Publishes the edition now.
	 * @throws FourEyesException if somebody else has to
	 * @throws HandedInAgainException if the edition was given back and handed in again
	 * @throws OpenRequestsException if changes are asked for
	 */
	void publish(String slug, Release release, DeskUser user) {
		this.findings.holdSeveral();
		DeskTrip trip = this.drafts.find(slug);
		this.entities.lock(trip.getTrip(), LockModeType.PESSIMISTIC_WRITE);
		Edition edition = open(slug);
		this.entities.refresh(edition);
		requirePublish(edition, release, user);
		publish(trip, edition, release.reason());
	}

	/**
	 * Publishes what is due, if it still is: another instance may have been first.
	 */
	void publishDue(String slug) {
		this.findings.holdSeveral();
		DeskTrip trip = this.drafts.find(slug);
		this.entities.lock(trip.getTrip(), LockModeType.PESSIMISTIC_WRITE);
		trip.open().ifPresent((edition) -> {
			this.entities.refresh(edition);
			Instant due = edition.getPublishAt();
			if (edition.isScheduled() && due != null && !due.isAfter(this.clock.instant())) {
				publish(trip, edition, Objects.requireNonNull(edition.getReason()));
			}
		});
	}

	private void publish(DeskTrip trip, Edition edition, String reason) {
		publish(trip, edition, reason, this.clock.instant());
		this.findings.recomputeBeside(trip.getTrip());
	}

	/**
	 * Publishes as of a moment, within the transaction of the caller, who may take it
	 * back. What follows from other trips stays as it is.
	 */
	void publish(DeskTrip trip, Edition edition, String reason, Instant now) {
		this.foundations.publish(edition, now);
		trip.editions().stream().filter(Edition::isCurrent).forEach(Edition::supersede);
		this.entities.flush();
		edition.publish(reason, now);
		this.findings.recomputeAsPublished(edition);
	}

	/**
	 * Takes a published edition back, leaving the reason.
	 */
	void withdraw(String slug, int number, String reason, DeskUser user) {
		this.findings.holdSeveral();
		DeskTrip trip = this.drafts.find(slug);
		this.rights.requirePublish(user, trip.getTrip());
		numbered(trip, number).orElseThrow(() -> new NotFoundException("edition " + number + " of trip " + slug))
			.withdraw(reason, this.clock.instant());
		this.findings.recomputeBeside(trip.getTrip());
	}

	private static Optional<Edition> numbered(DeskTrip trip, int number) {
		return trip.editions()
			.stream()
			.filter((edition) -> edition.getNumber() == number && edition.isReadable())
			.findFirst();
	}

	private void requirePublish(Edition edition, Release release, DeskUser user) {
		this.rights.requirePublish(user, edition.getTrip());
		edition.requireReviewed();
		Submission submission = this.submissions.of(edition).orElseThrow(HandedInAgainException::new);
		if (submission.accountId() == user.getAccountId() && this.rules.isFourEyes()) {
			throw new FourEyesException();
		}
		if (!submission.mark().equals(release.handedIn())) {
			throw new HandedInAgainException();
		}
		int requests = this.remarks.countRequests(edition);
		if (requests > 0 && !release.nevertheless()) {
			throw new OpenRequestsException(requests);
		}
	}

	private Edition open(String slug) {
		return this.drafts.find(slug).open().orElseThrow(() -> new NotFoundException("a draft of trip " + slug));
	}

	/**
	 * That somebody else has to publish than who handed in.
	 */
	static class FourEyesException extends RuntimeException {

	}

	/**
	 * That changes are asked for that nobody has seen to.
	 */
	static class OpenRequestsException extends RuntimeException {

		private final int count;

		OpenRequestsException(int count) {
			super("%d changes are asked for".formatted(count));
			this.count = count;
		}

		int getCount() {
			return this.count;
		}

	}

	/**
	 * That what is to be published is not what was read.
	 */
	static class HandedInAgainException extends RuntimeException {

	}

}

package org.opendelegation.trip;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * A numbered version of a trip's whole record. What has been published never changes: an
 * amendment is the next edition, and a withdrawal leaves a public reason behind.
 */
@Entity
public class Edition {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@Version
	private int version;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Trip trip;

	private int number;

	@Enumerated(EnumType.STRING)
	private EditionState state = EditionState.DRAFT;

	private @Nullable String reason;

	private @Nullable Instant publishAt;

	private @Nullable Instant publishedAt;

	private @Nullable Instant withdrawnAt;

	private @Nullable String withdrawalReason;

	@SuppressWarnings("NullAway.Init")
	protected Edition() {
	}

	public Edition(Trip trip, int number) {
		Assert.isTrue(number > 0, "Editions are numbered from one");
		this.trip = trip;
		this.number = number;
	}

	public void submit() {
		assertState(this.state == EditionState.DRAFT, "Only a draft goes into review");
		this.state = EditionState.IN_REVIEW;
	}

	/**
	 * Gives back what was handed in or scheduled, to be worked on.
	 */
	public void giveBack() {
		assertState(this.state == EditionState.IN_REVIEW || this.state == EditionState.SCHEDULED,
				"Only what was handed in is given back");
		this.state = EditionState.DRAFT;
		this.publishAt = null;
		this.reason = null;
	}

	/**
	 * What was handed in stays as it is until it is given back, so that what is published
	 * is what was read.
	 * @throws EditionStateException if this is no draft
	 */
	public void requireDraft() {
		assertState(this.state == EditionState.DRAFT, "Only a draft is changed");
	}

	/**
	 * What is published or scheduled has been read by somebody.
	 * @throws EditionStateException if this is not in review
	 */
	public void requireReviewed() {
		assertState(this.state == EditionState.IN_REVIEW, "Only an edition in review is published or scheduled");
	}

	public void schedule(String publicReason, Instant when) {
		requireReviewed();
		Assert.hasText(publicReason, "An edition says why it is published");
		this.state = EditionState.SCHEDULED;
		this.reason = publicReason;
		this.publishAt = when;
	}

	public void publish(String publicReason, Instant now) {
		assertState(this.state == EditionState.IN_REVIEW || this.state == EditionState.SCHEDULED,
				"Only a reviewed edition is published");
		Assert.hasText(publicReason, "An edition says why it is published");
		this.state = EditionState.PUBLISHED;
		this.reason = publicReason;
		this.publishedAt = now;
	}

	/**
	 * Takes a draft out of sight.
	 */
	public void discard() {
		requireDraft();
		this.state = EditionState.DISCARDED;
	}

	public void supersede() {
		assertState(this.state == EditionState.PUBLISHED, "Only a published edition is superseded");
		this.state = EditionState.SUPERSEDED;
	}

	public void withdraw(String publicReason, Instant now) {
		assertState(this.state.isReadable(), "Only a published edition is withdrawn");
		Assert.hasText(publicReason, "A withdrawal says why");
		this.state = EditionState.WITHDRAWN;
		this.withdrawalReason = publicReason;
		this.withdrawnAt = now;
	}

	private static void assertState(boolean fits, String message) {
		if (!fits) {
			throw new EditionStateException(message);
		}
	}

	public @Nullable Long getId() {
		return this.id;
	}

	/**
	 * The identity of an edition that has been stored.
	 */
	public Long getStoredId() {
		Long stored = this.id;
		Assert.state(stored != null, "The edition has not been stored");
		return stored;
	}

	public Trip getTrip() {
		return this.trip;
	}

	public int getNumber() {
		return this.number;
	}

	public EditionState getState() {
		return this.state;
	}

	public boolean isCurrent() {
		return this.state == EditionState.PUBLISHED;
	}

	public boolean isReadable() {
		return this.state.isReadable();
	}

	/**
	 * Why this edition was published, in public words, or {@code null} for a draft.
	 */
	public @Nullable String getReason() {
		return this.reason;
	}

	public boolean isInReview() {
		return this.state == EditionState.IN_REVIEW;
	}

	public boolean isScheduled() {
		return this.state == EditionState.SCHEDULED;
	}

	public boolean isInPreparation() {
		return this.state.isInPreparation();
	}

	public boolean isDraft() {
		return this.state == EditionState.DRAFT;
	}

	public @Nullable Instant getPublishAt() {
		return this.publishAt;
	}

	public @Nullable Instant getPublishedAt() {
		return this.publishedAt;
	}

	public @Nullable Instant getWithdrawnAt() {
		return this.withdrawnAt;
	}

	public @Nullable String getWithdrawalReason() {
		return this.withdrawalReason;
	}

	/**
	 * The permanent address of this edition, whether or not it is the current one.
	 */
	public String getPath() {
		return this.trip.getPath() + "/editions/" + this.number;
	}

	/**
	 * Where a link leads that stays in this edition: to the permanent address of a page
	 * of its trip, and otherwise where it led before.
	 * @param path the address of a page, which shows its trip in the current edition
	 */
	public String stayIn(String path) {
		String ofTrip = this.trip.getPath();
		boolean isOfTrip = path.equals(ofTrip) || path.startsWith(ofTrip + "/");
		return isOfTrip ? getPath() + path.substring(ofTrip.length()) : path;
	}

}

package org.opendelegation.funding;

import java.math.BigDecimal;
import java.util.List;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Fact;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Money;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionRecord;
import org.opendelegation.trip.Party;
import org.opendelegation.trip.Traveler;

import org.springframework.util.Assert;

/**
 * An object that somebody on the trip was given, what it was worth and what became of it.
 */
@Entity
public class Gift extends EditionRecord {

	/**
	 * What became of it.
	 */
	public enum Disposition {

		NOT_STATED, KEPT, RETURNED, DONATED, TRANSFERRED_TO_CITY, USED

	}

	@Embedded
	@AttributeOverride(name = "name", column = @Column(name = "giver"))
	@AssociationOverride(name = "official", joinColumns = @JoinColumn(name = "giver_official_id"))
	@AssociationOverride(name = "organization", joinColumns = @JoinColumn(name = "giver_organization_id"))
	private Party giver;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Traveler receiver;

	private @Nullable Edtf received;

	private @Nullable String occasion;

	private String description;

	private @Nullable BigDecimal amount;

	private @Nullable String currency;

	@Enumerated(EnumType.STRING)
	private Payment.Basis basis = Payment.Basis.NOT_STATED;

	@Embedded
	private @Nullable PaymentRate rate;

	@Enumerated(EnumType.STRING)
	private Disposition disposition = Disposition.NOT_STATED;

	private @Nullable Edtf disposed;

	private @Nullable String donatedTo;

	@SuppressWarnings("NullAway.Init")
	protected Gift() {
	}

	public Gift(Edition edition, String key, int position, Party giver, String description) {
		super(edition, key, position);
		this.giver = giver;
		this.description = description;
	}

	/**
	 * Says who gave what to whom.
	 */
	void revise(Party newGiver, String newDescription, @Nullable Traveler newReceiver) {
		Assert.isTrue(newReceiver == null || newReceiver.getEdition().equals(getEdition()),
				"A gift is for somebody who was on the trip");
		this.giver = newGiver;
		this.description = newDescription;
		this.receiver = newReceiver;
	}

	/**
	 * Says when it was received and on which occasion.
	 */
	void receive(@Nullable Edtf newReceived, @Nullable String newOccasion) {
		this.received = newReceived;
		this.occasion = newOccasion;
	}

	/**
	 * Says what it was worth, and how that is known; or that no source does.
	 */
	void value(@Nullable Money value, Payment.Basis how) {
		Assert.isTrue((how == Payment.Basis.NOT_STATED) == (value == null), "A value has a basis");
		this.amount = (value != null) ? value.amount() : null;
		this.currency = (value != null) ? value.currency() : null;
		this.basis = how;
	}

	/**
	 * Says what the currency was worth, or that no source does.
	 */
	void convert(@Nullable PaymentRate newRate) {
		this.rate = newRate;
	}

	/**
	 * Says what became of it and when, and who has it if it was donated.
	 */
	void dispose(Disposition newDisposition, @Nullable Edtf when, @Nullable String newDonatedTo) {
		this.disposition = newDisposition;
		this.disposed = when;
		this.donatedTo = newDonatedTo;
	}

	/**
	 * Reads what is not read with the gift itself.
	 */
	void load() {
		getFacts();
	}

	public Party getGiver() {
		return this.giver;
	}

	public @Nullable Traveler getReceiver() {
		return this.receiver;
	}

	public @Nullable Edtf getReceived() {
		return this.received;
	}

	public @Nullable String getOccasion() {
		return this.occasion;
	}

	public String getDescription() {
		return this.description;
	}

	/**
	 * What it was worth, or {@code null} where no source states it.
	 */
	public @Nullable Money getAmount() {
		return (this.amount != null && this.currency != null) ? new Money(this.amount, this.currency) : null;
	}

	public Payment.Basis getBasis() {
		return this.basis;
	}

	public @Nullable PaymentRate getRate() {
		return this.rate;
	}

	public Disposition getDisposition() {
		return this.disposition;
	}

	public @Nullable Edtf getDisposed() {
		return this.disposed;
	}

	public @Nullable String getDonatedTo() {
		return this.donatedTo;
	}

	@Override
	protected String getKind() {
		return "gift";
	}

	@Override
	public String getLabel() {
		return this.description;
	}

	@Override
	public List<Fact> getFacts() {
		return new GiftTelling(this).tell();
	}

}

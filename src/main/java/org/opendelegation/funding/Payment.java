package org.opendelegation.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.Labelled;
import org.opendelegation.source.NamedLink;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Money;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionRecord;
import org.opendelegation.trip.Party;
import org.opendelegation.trip.Traveler;
import org.springframework.util.Assert;

/**
 * Who paid, through whom and with whose money, for whom, what for and how much, as far as
 * any source says.
 */
@Entity
public class Payment extends EditionRecord {

	/**
	 * How the amount is known.
	 */
	public enum Basis {

		EXACT, GOOD_FAITH_ESTIMATE, NOT_STATED

	}

	/**
	 * To whom the money went.
	 */
	public enum PaidTo {

		CITY, VENDOR, PERSON, NOT_STATED

	}

	/**
	 * The one way in which a payment is disclosed.
	 */
	public enum DisclosurePath {

		FORM_801, SCHEDULE_E, INCOME, CITY_PAID, SELF_PAID, NOT_DETERMINED

	}

	@Embedded
	@AttributeOverride(name = "name", column = @Column(name = "payer"))
	@AssociationOverride(name = "official", joinColumns = @JoinColumn(name = "payer_official_id"))
	@AssociationOverride(name = "organization", joinColumns = @JoinColumn(name = "payer_organization_id"))
	private Party payer;

	@Embedded
	@AttributeOverride(name = "name", column = @Column(name = "intermediary"))
	@AssociationOverride(name = "official", joinColumns = @JoinColumn(name = "intermediary_official_id"))
	@AssociationOverride(name = "organization", joinColumns = @JoinColumn(name = "intermediary_organization_id"))
	private @Nullable Party intermediary;

	@Embedded
	@AttributeOverride(name = "name", column = @Column(name = "original_source"))
	@AssociationOverride(name = "official", joinColumns = @JoinColumn(name = "original_source_official_id"))
	@AssociationOverride(name = "organization", joinColumns = @JoinColumn(name = "original_source_organization_id"))
	private @Nullable Party originalSource;

	private String purpose;

	@ManyToMany
	@JoinTable(name = "payment_beneficiary", joinColumns = @JoinColumn(name = "payment_id"),
			inverseJoinColumns = @JoinColumn(name = "traveler_id"))
	@OrderBy("position")
	@BatchSize(size = 100)
	private Set<Traveler> beneficiaries = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "payment_item")
	@OrderBy("category")
	@BatchSize(size = 100)
	private List<PaymentItem> items = new ArrayList<>();

	private @Nullable BigDecimal amount;

	private @Nullable String currency;

	@Enumerated(EnumType.STRING)
	private Basis basis = Basis.NOT_STATED;

	private @Nullable Edtf received;

	@Enumerated(EnumType.STRING)
	private PaidTo paidTo = PaidTo.NOT_STATED;

	@Enumerated(EnumType.STRING)
	private DisclosurePath disclosurePath = DisclosurePath.NOT_DETERMINED;

	@SuppressWarnings("NullAway.Init")
	protected Payment() {
	}

	public Payment(Edition edition, String key, int position, Party payer, String purpose) {
		super(edition, key, position);
		this.payer = payer;
		this.purpose = purpose;
	}

	void state(Money sum, Basis how) {
		Assert.isTrue(how != Basis.NOT_STATED, "An amount has a basis");
		this.amount = sum.amount();
		this.currency = sum.currency();
		this.basis = how;
	}

	/**
	 * Says that no source states an amount.
	 */
	void stateNothing() {
		this.amount = null;
		this.currency = null;
		this.basis = Basis.NOT_STATED;
	}

	/**
	 * Says who paid, through whom and with whose money.
	 */
	void pass(Party newPayer, @Nullable Party newIntermediary, @Nullable Party newOriginalSource) {
		this.payer = newPayer;
		this.intermediary = newIntermediary;
		this.originalSource = newOriginalSource;
	}

	/**
	 * Says what was paid for and for whom. What is known of the parts that stay is kept.
	 */
	void revise(String newPurpose, List<Traveler> newBeneficiaries, Set<PaymentItem.Category> categories) {
		this.purpose = newPurpose;
		this.beneficiaries.retainAll(newBeneficiaries);
		newBeneficiaries.forEach(this::benefit);
		this.items.removeIf((item) -> !categories.contains(item.category()));
		categories.stream()
			.filter((category) -> this.items.stream().noneMatch((item) -> item.category() == category))
			.forEach((category) -> this.items.add(new PaymentItem(category, null)));
	}

	/**
	 * Says when it was received, by whom, and how it is disclosed.
	 */
	void disclose(@Nullable Edtf newReceived, PaidTo newPaidTo, DisclosurePath newPath) {
		this.received = newReceived;
		this.paidTo = newPaidTo;
		this.disclosurePath = newPath;
	}

	public @Nullable Edtf getReceived() {
		return this.received;
	}

	public PaidTo getPaidTo() {
		return this.paidTo;
	}

	public DisclosurePath getDisclosurePath() {
		return this.disclosurePath;
	}

	void benefit(Traveler traveler) {
		Assert.isTrue(traveler.getEdition().equals(getEdition()), "A payment is for people who were on the trip");
		this.beneficiaries.add(traveler);
	}

	public Party getPayer() {
		return this.payer;
	}

	public @Nullable Party getIntermediary() {
		return this.intermediary;
	}

	public @Nullable Party getOriginalSource() {
		return this.originalSource;
	}

	public String getPurpose() {
		return this.purpose;
	}

	public Set<Traveler> getBeneficiaries() {
		return this.beneficiaries;
	}

	public List<PaymentItem> getItems() {
		return this.items;
	}

	/**
	 * The whole amount, or {@code null} where no source states one.
	 */
	public @Nullable Money getAmount() {
		if (this.amount == null || this.currency == null) {
			return null;
		}
		return new Money(this.amount, this.currency);
	}

	public Basis getBasis() {
		return this.basis;
	}

	@Override
	protected String getKind() {
		return "payment";
	}

	@Override
	public String getLabel() {
		return this.payer.getName();
	}

	@Override
	public List<Fact> getFacts() {
		return List.of(Fact.asked(this, "payer", this.payer.toLink()),
				Fact.asked(this, "intermediary", toLink(this.intermediary)),
				Fact.asked(this, "originalSource", toLink(this.originalSource)),
				Fact.asked(this, "purpose", this.purpose),
				Fact.asked(this, "beneficiaries", this.beneficiaries.stream().map(Traveler::toLink).toList()),
				Fact.asked(this, "items", this.items.stream().map(this::print).toList()),
				Fact.asked(this, "amount", getAmount()),
				Fact.optional(this, "basis", (this.basis != Basis.NOT_STATED) ? this.basis : null),
				Fact.asked(this, "received", this.received),
				Fact.asked(this, "paidTo", (this.paidTo != PaidTo.NOT_STATED) ? this.paidTo : null),
				Fact.asked(this, "disclosurePath",
						(this.disclosurePath != DisclosurePath.NOT_DETERMINED) ? this.disclosurePath : null));
	}

	private Object print(PaymentItem item) {
		return (item.amount() != null && this.currency != null)
				? new Labelled(item.category(), new Money(item.amount(), this.currency)) : item.category();
	}

	private static @Nullable NamedLink toLink(@Nullable Party party) {
		return (party != null) ? party.toLink() : null;
	}

}

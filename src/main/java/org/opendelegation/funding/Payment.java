package org.opendelegation.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.opendelegation.funding.PaymentSolicitation.Solicited;
import org.opendelegation.source.Fact;
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
	 * A way in which a payment is disclosed. There should be one for each person.
	 */
	public enum DisclosurePath {

		FORM_801, SCHEDULE_E, INCOME, CITY_PAID, SELF_PAID

	}

	/**
	 * In what form somebody paid.
	 */
	public enum Form {

		MONEY, IN_KIND,
		/** A host city or country paid for what its guests needed there. */
		HOST_HOSPITALITY, NOT_STATED

	}

	/**
	 * A link of the chain of which is recorded that it is not there.
	 */
	public enum NoLink {

		NO_INTERMEDIARY, OWN_MONEY

	}

	/**
	 * What the parts of a sum leave over.
	 */
	public enum Rest {

		NOT_BROKEN_DOWN

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

	private boolean noIntermediary;

	private boolean ownMoney;

	private String purpose;

	@Enumerated(EnumType.STRING)
	private Form form = Form.NOT_STATED;

	@ManyToMany
	@JoinTable(name = "payment_beneficiary", joinColumns = @JoinColumn(name = "payment_id"),
			inverseJoinColumns = @JoinColumn(name = "traveler_id"))
	@OrderBy("position")
	@BatchSize(size = 100)
	private Set<Traveler> beneficiaries = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "payment_share")
	@BatchSize(size = 100)
	private Set<PaymentShare> shares = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "payment_path")
	@BatchSize(size = 100)
	private Set<PaymentPath> paths = new LinkedHashSet<>();

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

	@Embedded
	private @Nullable PaymentRate rate;

	@Enumerated(EnumType.STRING)
	private Solicited solicited = Solicited.NOT_STATED;

	@Embedded
	@AttributeOverride(name = "name", column = @Column(name = "solicited_by"))
	@AssociationOverride(name = "official", joinColumns = @JoinColumn(name = "solicited_by_official_id"))
	@AssociationOverride(name = "organization", joinColumns = @JoinColumn(name = "solicited_by_organization_id"))
	private @Nullable Party solicitedBy;

	@Embedded
	private PaymentExemption exemption = PaymentExemption.NOT_STATED;

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
	 * Says which links of the chain there are none of, as sources say.
	 */
	void lackLinks(boolean nobodyBetween, boolean ofOwnMoney) {
		Assert.isTrue(!nobodyBetween || this.intermediary == null, "Somebody was in between, or nobody");
		Assert.isTrue(!ofOwnMoney || this.originalSource == null, "The money is the payer's own, or that of another");
		this.noIntermediary = nobodyBetween;
		this.ownMoney = ofOwnMoney;
	}

	/**
	 * Says what was paid for, in what form and for whom, with what is known of the parts.
	 */
	void revise(String newPurpose, Form newForm, List<Traveler> newBeneficiaries, List<PaymentItem> newItems) {
		this.purpose = newPurpose;
		this.form = newForm;
		this.shares.removeIf((share) -> !newBeneficiaries.contains(share.traveler()));
		this.paths.removeIf((path) -> !newBeneficiaries.contains(path.traveler()));
		this.beneficiaries.retainAll(newBeneficiaries);
		newBeneficiaries.forEach(this::benefit);
		this.items.retainAll(newItems);
		newItems.stream().filter((item) -> !this.items.contains(item)).forEach(this.items::add);
	}

	/**
	 * Says how much of it was for whom, as far as sources say.
	 */
	void share(Set<PaymentShare> newShares) {
		newShares.forEach((share) -> requireBeneficiary(share.traveler()));
		this.shares.retainAll(newShares);
		this.shares.addAll(newShares);
	}

	/**
	 * Says when it was received, by whom, and how it is disclosed for whom.
	 */
	void disclose(@Nullable Edtf newReceived, PaidTo newPaidTo, Set<PaymentPath> newPaths) {
		newPaths.forEach((path) -> requireBeneficiary(path.traveler()));
		this.received = newReceived;
		this.paidTo = newPaidTo;
		this.paths.retainAll(newPaths);
		this.paths.addAll(newPaths);
	}

	private void requireBeneficiary(Traveler traveler) {
		Assert.isTrue(this.beneficiaries.contains(traveler), "Nothing was paid for " + traveler.getKey());
	}

	/**
	 * Says what the currency was worth, or that no source does.
	 */
	void convert(@Nullable PaymentRate newRate) {
		this.rate = newRate;
	}

	/**
	 * Says whether somebody asked for it, and which exemption is claimed.
	 */
	void explain(PaymentSolicitation newSolicitation, PaymentExemption newExemption) {
		this.solicited = newSolicitation.solicited();
		this.solicitedBy = newSolicitation.solicitedBy();
		this.exemption = newExemption;
	}

	/**
	 * Reads what is not read with the payment itself.
	 */
	void load() {
		getFacts();
	}

	public @Nullable Edtf getReceived() {
		return this.received;
	}

	public PaidTo getPaidTo() {
		return this.paidTo;
	}

	public Form getForm() {
		return this.form;
	}

	public boolean hasNoIntermediary() {
		return this.noIntermediary;
	}

	public boolean isOwnMoney() {
		return this.ownMoney;
	}

	/**
	 * Whether a field of the chain tells that there is no such link.
	 */
	public boolean isLackOf(String field) {
		return (this.noIntermediary && field.equals("intermediary"))
				|| (this.ownMoney && field.equals("originalSource"));
	}

	/**
	 * How much of it was for whom, in the order of the travelers, as far as sources say.
	 */
	public List<PaymentShare> getShares() {
		return this.shares.stream().sorted(Comparator.comparing((share) -> share.traveler().getPosition())).toList();
	}

	/**
	 * How it is disclosed for whom, in the order of the travelers.
	 */
	public List<PaymentPath> getPaths() {
		return this.paths.stream()
			.sorted(Comparator.<PaymentPath, Integer>comparing((path) -> path.traveler().getPosition())
				.thenComparing(PaymentPath::path))
			.toList();
	}

	public @Nullable PaymentRate getRate() {
		return this.rate;
	}

	public PaymentSolicitation getSolicitation() {
		return new PaymentSolicitation(this.solicited, this.solicitedBy);
	}

	public PaymentExemption getExemption() {
		return this.exemption;
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

	/**
	 * Which way the money went, or {@code null} if nothing is known of it but who paid.
	 */
	public @Nullable MoneyWay getWay() {
		return MoneyWay.of(this);
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

	@Nullable String getCurrency() {
		return this.currency;
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
	public List<Fact> getDistinguishing() {
		return only("payer", "purpose");
	}

	/**
	 * Whether those it was for paid it themselves, or their own city did: then nothing
	 * about where the money came from is to be disclosed.
	 */
	public boolean isOwn() {
		return !this.beneficiaries.isEmpty() && this.beneficiaries.stream()
			.allMatch((traveler) -> OwnMoney.of(this.payer, traveler) != OwnMoney.OF_OTHERS);
	}

	@Override
	public List<Fact> getFacts() {
		return new PaymentTelling(this).tell();
	}

	/**
	 * Whether the sum is in another currency than limits are.
	 */
	public boolean isForeign() {
		return this.currency != null && !this.currency.equals(PaymentRate.DOLLARS);
	}

}

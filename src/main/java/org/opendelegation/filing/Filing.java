package org.opendelegation.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.opendelegation.official.Official;
import org.opendelegation.organization.Organization;
import org.opendelegation.place.City;
import org.opendelegation.source.NamedLink;
import org.opendelegation.support.DirectoryRecord;

/**
 * That something was filed, or is to be, with one city. It is a record of that city and
 * of no edition: its publishers publish it, also where another city leads the trip. As
 * long as it is not public, clerks of the city enter and correct it.
 * <p>
 * What is public is corrected by publishers, since a day that was typed wrongly is no
 * fact about the filing; the journal has both texts. What the filer changed afterwards is
 * another filing, which amends this one. A withdrawal is for good and leaves a reason.
 */
@Entity
public class Filing extends DirectoryRecord {

	@NaturalId
	private String slug;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private City city;

	@Enumerated(EnumType.STRING)
	private FormKind form;

	private @Nullable String formName;

	private @Nullable String formEdition;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Official official;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Organization organization;

	private @Nullable String officer;

	@Embedded
	private @Nullable Verification verification;

	private @Nullable LocalDate periodFrom;

	private @Nullable LocalDate periodTo;

	private @Nullable Long tripId;

	@ElementCollection
	@CollectionTable(name = "filing_payment", joinColumns = @JoinColumn(name = "filing_id"))
	@Column(name = "payment_key")
	private Set<String> payments = new TreeSet<>();

	@Embedded
	private @Nullable FilingDays days;

	private @Nullable String postedAt;

	private boolean nothingToDeclare;

	private @Nullable Long amendsId;

	private @Nullable String remark;

	@OneToOne(fetch = FetchType.LAZY, cascade = { CascadeType.PERSIST, CascadeType.REMOVE }, orphanRemoval = true)
	@JoinColumn(name = "note_id")
	private @Nullable FilingNote note;

	private @Nullable Instant withdrawnAt;

	@SuppressWarnings("NullAway.Init")
	protected Filing() {
	}

	Filing(String slug, City city, FormKind form) {
		this.slug = slug;
		this.city = city;
		this.form = form;
	}

	/**
	 * Holds what was entered. The city stays.
	 */
	void fill(FilingEntry entry) {
		this.form = entry.form();
		this.formName = entry.formName();
		this.formEdition = entry.formEdition();
		this.official = entry.official();
		this.organization = entry.organization();
		this.officer = entry.officer();
		this.verification = entry.verification();
		this.periodFrom = entry.period().from();
		this.periodTo = entry.period().to();
		this.nothingToDeclare = entry.nothingToDeclare();
		this.tripId = entry.tripId();
		this.payments.retainAll(entry.payments());
		this.payments.addAll(entry.payments());
		this.days = entry.days();
		this.postedAt = entry.postedAt();
		this.amendsId = entry.amendsId();
		this.remark = entry.remark();
		if (!Objects.equals(entry.note(), getNote())) {
			this.note = (entry.note() != null) ? new FilingNote(entry.note()) : null;
		}
	}

	void withdraw(Instant now) {
		this.withdrawnAt = now;
		unpublish();
	}

	public String getSlug() {
		return this.slug;
	}

	public City getCity() {
		return this.city;
	}

	public FormKind getForm() {
		return this.form;
	}

	/**
	 * What the form is called, if it is none of those that are known; else {@code null}.
	 */
	public @Nullable String getFormName() {
		return this.formName;
	}

	/**
	 * Which edition of the official form it is, or {@code null} where that is not stated.
	 */
	public @Nullable String getFormEdition() {
		return this.formEdition;
	}

	public @Nullable Official getOfficial() {
		return this.official;
	}

	public @Nullable Organization getOrganization() {
		return this.organization;
	}

	/**
	 * Who filed: an official, an organization or the city itself.
	 */
	public NamedLink getFiler() {
		if (this.official != null) {
			return this.official.toLink();
		}
		return (this.organization != null) ? this.organization.toLink() : this.city.toLink();
	}

	/**
	 * With whom it was filed, or {@code null} where that is not stated.
	 */
	public @Nullable String getOfficer() {
		return this.officer;
	}

	public Verification getVerification() {
		return (this.verification != null) ? this.verification : Verification.NONE;
	}

	public Period getPeriod() {
		return new Period(this.periodFrom, this.periodTo);
	}

	/**
	 * The identity of the trip that it is about, or {@code null}.
	 */
	public @Nullable Long getTripId() {
		return this.tripId;
	}

	/**
	 * The payments of the trip that it is about, by their keys.
	 */
	public Set<String> getPayments() {
		return this.payments;
	}

	public FilingDays getDays() {
		return (this.days != null) ? this.days : FilingDays.NONE;
	}

	/**
	 * The web address at which it was posted, or {@code null}.
	 */
	public @Nullable String getPostedAt() {
		return this.postedAt;
	}

	/**
	 * Whether the filer says that there was nothing to declare for the period.
	 */
	public boolean isNothingToDeclare() {
		return this.nothingToDeclare;
	}

	/**
	 * The identity of the filing that it amends, or {@code null}.
	 */
	public @Nullable Long getAmendsId() {
		return this.amendsId;
	}

	/**
	 * A remark for the public, or {@code null}.
	 */
	public @Nullable String getRemark() {
		return this.remark;
	}

	/**
	 * What staff note of it, or {@code null}. The public may not ask.
	 */
	@Nullable String getNote() {
		return (this.note != null) ? this.note.getText() : null;
	}

	public boolean isWithdrawn() {
		return this.withdrawnAt != null;
	}

	/**
	 * The day on which it was filed: that of its receipt, or else that on which the filer
	 * filed it; a form that the city fills in itself was filled in when it was posted at
	 * the latest. {@code null} where that is not stated.
	 */
	public @Nullable LocalDate getDoneOn() {
		FilingDays known = getDays();
		if (known.received() != null) {
			return known.received();
		}
		return (known.filed() == null && this.form == FormKind.FORM_801) ? known.postedOn() : known.filed();
	}

	public boolean isAmendment() {
		return this.amendsId != null;
	}

	public String getPath() {
		return "/disclosures/filings/" + this.slug;
	}

}

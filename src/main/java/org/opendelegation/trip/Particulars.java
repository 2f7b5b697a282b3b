package org.opendelegation.trip;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Edtf;

import org.springframework.util.Assert;

/**
 * The facts of an edition that concern the trip as a whole.
 */
@Entity
public class Particulars implements Citable {

	private static final RecordRef REFERENCE = new RecordRef("trip", "trip");

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@Version
	private int version;

	@OneToOne(fetch = FetchType.LAZY, optional = false)
	private Edition edition;

	private String title;

	private String summary;

	private @Nullable String purpose;

	@Enumerated(EnumType.STRING)
	private @Nullable PurposeKind purposeKind;

	private @Nullable String delegation;

	private @Nullable Edtf dates;

	private @Nullable Edtf departed;

	private @Nullable Edtf returned;

	private @Nullable String invitation;

	private @Nullable String councilAuthority;

	@Column(insertable = false, updatable = false)
	private @Nullable LocalDate earliest;

	@Column(insertable = false, updatable = false)
	private @Nullable LocalDate latest;

	@SuppressWarnings("NullAway.Init")
	protected Particulars() {
	}

	public Particulars(Edition edition, String title, String summary) {
		Assert.state(edition.getState().isOpen(), "A closed edition takes no more facts");
		this.edition = edition;
		this.title = title;
		this.summary = summary;
	}

	public void date(@Nullable Edtf newDates, @Nullable Edtf newDeparted, @Nullable Edtf newReturned) {
		this.dates = newDates;
		this.departed = newDeparted;
		this.returned = newReturned;
	}

	public void describe(String newTitle, String newSummary, @Nullable String newDelegation) {
		Assert.hasText(newTitle, "A trip has a title");
		Assert.hasText(newSummary, "A trip is described in a sentence");
		this.title = newTitle;
		this.summary = newSummary;
		this.delegation = newDelegation;
	}

	/**
	 * Says what the trip was for.
	 */
	public void purpose(@Nullable String newPurpose, @Nullable PurposeKind newKind) {
		this.purpose = newPurpose;
		this.purposeKind = newKind;
	}

	/**
	 * Says who invited, and which council agreed.
	 */
	public void authorize(@Nullable String newInvitation, @Nullable String newCouncilAuthority) {
		this.invitation = newInvitation;
		this.councilAuthority = newCouncilAuthority;
	}

	public @Nullable String getPurpose() {
		return this.purpose;
	}

	public @Nullable PurposeKind getPurposeKind() {
		return this.purposeKind;
	}

	public @Nullable String getInvitation() {
		return this.invitation;
	}

	public @Nullable String getCouncilAuthority() {
		return this.councilAuthority;
	}

	public int getVersion() {
		return this.version;
	}

	public Edition getEdition() {
		return this.edition;
	}

	public String getTitle() {
		return this.title;
	}

	/**
	 * The trip in one or two sentences.
	 */
	public String getSummary() {
		return this.summary;
	}

	/**
	 * Who made up the delegation, in the words of a source, or {@code null}.
	 */
	public @Nullable String getDelegation() {
		return this.delegation;
	}

	public @Nullable Edtf getDates() {
		return this.dates;
	}

	public @Nullable Edtf getDeparted() {
		return this.departed;
	}

	public @Nullable Edtf getReturned() {
		return this.returned;
	}

	@Override
	public RecordRef getReference() {
		return REFERENCE;
	}

	@Override
	public String getLabel() {
		return this.title;
	}

	@Override
	public List<Fact> getFacts() {
		return List.of(Fact.asked(this, "title", this.title), Fact.optional(this, "summary", this.summary),
				Fact.asked(this, "purpose", this.purpose), Fact.optional(this, "purposeKind", this.purposeKind),
				Fact.asked(this, "delegation", this.delegation), Fact.asked(this, "dates", this.dates),
				Fact.asked(this, "departed", this.departed), Fact.asked(this, "returned", this.returned),
				Fact.asked(this, "invitation", this.invitation),
				Fact.asked(this, "councilAuthority", this.councilAuthority));
	}

}

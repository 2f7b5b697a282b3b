package org.opendelegation.meeting;

import java.util.List;

import jakarta.persistence.Embedded;
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
import org.opendelegation.organization.Organization;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.NamedLink;
import org.opendelegation.source.RecordRef;
import org.opendelegation.trip.Party;

/**
 * Who was at a meeting, for whom, and how sure that is.
 */
@Entity
public class Attendance implements Citable {

	/**
	 * As what somebody was there.
	 */
	public enum Part {

		PARTICIPANT, HOST, SPEAKER

	}

	/**
	 * On whose side.
	 */
	public enum Side {

		DELEGATION, OTHERS

	}

	/**
	 * How a source names whoever was there.
	 */
	public enum Naming {

		/** By name. */
		BY_NAME,
		/** As a group, such as "the mayors", and not each person in it. */
		AS_GROUP

	}

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@Version
	private int version;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Meeting meeting;

	private String key;

	private int position;

	@Embedded
	private Party party;

	private @Nullable String representing;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Organization representingOrganization;

	@Enumerated(EnumType.STRING)
	private Part part = Part.PARTICIPANT;

	@Enumerated(EnumType.STRING)
	private Certainty certainty;

	private boolean collective;

	private boolean delegation;

	@SuppressWarnings("NullAway.Init")
	protected Attendance() {
	}

	Attendance(Meeting meeting, String key, int position, Party party, Certainty certainty) {
		this.meeting = meeting;
		this.key = key;
		this.position = position;
		this.party = party;
		this.certainty = certainty;
	}

	/**
	 * Says who was there, and how a source names them.
	 */
	void identify(Party newParty, Naming naming) {
		this.party = newParty;
		this.collective = naming == Naming.AS_GROUP;
	}

	/**
	 * Says for whom and on whose side.
	 */
	void represent(@Nullable String newRepresenting, @Nullable Organization newOrganization, Side side) {
		this.representing = newRepresenting;
		this.representingOrganization = newOrganization;
		this.delegation = side == Side.DELEGATION;
	}

	/**
	 * Says as what, and how sure it is.
	 */
	void revise(Part newPart, Certainty newCertainty) {
		this.part = newPart;
		this.certainty = newCertainty;
	}

	void moveTo(int newPosition) {
		this.position = newPosition;
	}

	int getVersion() {
		return this.version;
	}

	String getKey() {
		return this.key;
	}

	int getPosition() {
		return this.position;
	}

	public Meeting getMeeting() {
		return this.meeting;
	}

	public Party getParty() {
		return this.party;
	}

	/**
	 * For whom, in words and with a link, or {@code null} where no source says.
	 */
	public @Nullable NamedLink getRepresentingLink() {
		if (this.representing == null) {
			return null;
		}
		return new NamedLink(this.representing,
				(this.representingOrganization != null) ? this.representingOrganization.toLink().path() : null);
	}

	public @Nullable String getRepresenting() {
		return this.representing;
	}

	public @Nullable Organization getRepresentingOrganization() {
		return this.representingOrganization;
	}

	public Part getPart() {
		return this.part;
	}

	public Certainty getCertainty() {
		return this.certainty;
	}

	/**
	 * Whether a source names a group, such as "the mayors", and not each person in it.
	 */
	public boolean isCollective() {
		return this.collective;
	}

	/**
	 * Whether this is the delegation's side and not the side of those whom it met.
	 */
	public boolean isDelegation() {
		return this.delegation;
	}

	public Side getSide() {
		return this.delegation ? Side.DELEGATION : Side.OTHERS;
	}

	public Naming getNaming() {
		return this.collective ? Naming.AS_GROUP : Naming.BY_NAME;
	}

	@Override
	public RecordRef getReference() {
		return new RecordRef("attendance", this.meeting.getKey() + "." + this.key);
	}

	@Override
	public String getLabel() {
		return this.party.getName() + " · " + this.meeting.getTitle();
	}

	/**
	 * Who it is, alone.
	 */
	Fact getNameFact() {
		return Fact.asked(this, "name", this.party.toLink());
	}

	@Override
	public List<Fact> getFacts() {
		return List.of(getNameFact(), Fact.optional(this, "representing", getRepresentingLink()),
				Fact.optional(this, "part", this.part), Fact.asked(this, "certainty", this.certainty),
				Fact.optional(this, "side", getSide()), Fact.optional(this, "naming", getNaming()));
	}

}

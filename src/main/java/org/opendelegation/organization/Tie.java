package org.opendelegation.organization;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.DirectoryPart;
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.support.Edtf;

/**
 * A tie from an organization to another or to something that has no record of its own, as
 * a source describes it.
 */
@Entity
public class Tie extends DirectoryRecord implements DirectoryPart, Citable {

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Organization organization;

	private String key;

	@Enumerated(EnumType.STRING)
	private TieKind kind;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Organization otherOrganization;

	private String description;

	private @Nullable Edtf held;

	@SuppressWarnings("NullAway.Init")
	protected Tie() {
	}

	Tie(Organization organization, String key, TieKind kind, String description) {
		this.organization = organization;
		this.key = key;
		this.kind = kind;
		this.description = description;
	}

	/**
	 * Says what ties it to whom, and when.
	 */
	void describe(TieKind newKind, @Nullable Organization other, String inWords, @Nullable Edtf newHeld) {
		this.kind = newKind;
		this.otherOrganization = other;
		this.description = inWords;
		this.held = newHeld;
	}

	@Override
	public String getKey() {
		return this.key;
	}

	public @Nullable Edtf getHeld() {
		return this.held;
	}

	public Organization getOrganization() {
		return this.organization;
	}

	public TieKind getKind() {
		return this.kind;
	}

	public @Nullable Organization getOtherOrganization() {
		return this.otherOrganization;
	}

	/**
	 * The tie in words; it names the other side where that has no record of its own.
	 */
	public String getDescription() {
		return this.description;
	}

	@Override
	public RecordRef getReference() {
		return this.organization.getReference().part("tie", this.key);
	}

	@Override
	public String getLabel() {
		return this.description;
	}

	@Override
	public List<Fact> getFacts() {
		return List.of(Fact.asked(this, "kind", this.kind), Fact.asked(this, "description", this.description),
				Fact.optional(this, "other", (this.otherOrganization != null) ? this.otherOrganization.toLink() : null),
				Fact.optional(this, "held", this.held));
	}

}

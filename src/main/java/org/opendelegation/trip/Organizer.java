package org.opendelegation.trip;

import java.util.List;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Fact;

/**
 * A person or an organization without whom the trip would not have been, such as the one
 * who organized it.
 */
@Entity
public class Organizer extends EditionRecord {

	/**
	 * What somebody did for the trip.
	 */
	public enum Part {

		ORGANIZED, LED, HOSTED, INVITED

	}

	@Embedded
	private Party party;

	@Enumerated(EnumType.STRING)
	private Part part;

	private @Nullable String description;

	@SuppressWarnings("NullAway.Init")
	protected Organizer() {
	}

	public Organizer(Edition edition, String key, int position, Party party, Part part) {
		super(edition, key, position);
		this.party = party;
		this.part = part;
	}

	public void revise(Party newParty, Part newPart, @Nullable String newDescription) {
		this.party = newParty;
		this.part = newPart;
		this.description = newDescription;
	}

	public Party getParty() {
		return this.party;
	}

	public Part getPart() {
		return this.part;
	}

	/**
	 * How a source describes the party, or {@code null}.
	 */
	public @Nullable String getDescription() {
		return this.description;
	}

	@Override
	protected String getKind() {
		return "organizer";
	}

	@Override
	public String getLabel() {
		return this.party.getName();
	}

	@Override
	public List<Fact> getFacts() {
		return List.of(Fact.asked(this, "name", this.party.toLink()), Fact.asked(this, "part", this.part),
				Fact.asked(this, "description", this.description));
	}

}

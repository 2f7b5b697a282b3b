package org.opendelegation.meeting;

import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Fact;
import org.opendelegation.support.Edtf;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionRecord;
import org.opendelegation.trip.Party;

/**
 * Something promised, expected or in prospect, with who owns it, by when, and what came
 * of it.
 */
@Entity
public class Commitment extends EditionRecord {

	/**
	 * How binding it is.
	 */
	public enum Kind {

		/** Somebody said they would. */
		PROMISE,
		/** A source expects it of the trip. */
		EXPECTED_OUTCOME,
		/** An opportunity that was spoken of. */
		PROSPECT

	}

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private String words;

	@Embedded
	@AttributeOverride(name = "name", column = @Column(name = "owner"))
	private @Nullable Party owner;

	private @Nullable String condition;

	private @Nullable Edtf due;

	private @Nullable String outcome;

	@SuppressWarnings("NullAway.Init")
	protected Commitment() {
	}

	public Commitment(Edition edition, String key, int position, Kind kind, String words) {
		super(edition, key, position);
		this.kind = kind;
		this.words = words;
	}

	void revise(Kind newKind, String newWords, @Nullable Party newOwner, @Nullable String newCondition) {
		this.kind = newKind;
		this.words = newWords;
		this.owner = newOwner;
		this.condition = newCondition;
	}

	/**
	 * Says by when it is due and what came of it.
	 */
	void follow(@Nullable Edtf newDue, @Nullable String newOutcome) {
		this.due = newDue;
		this.outcome = newOutcome;
	}

	public @Nullable String getCondition() {
		return this.condition;
	}

	public Kind getCommitmentKind() {
		return this.kind;
	}

	public String getWords() {
		return this.words;
	}

	public @Nullable Party getOwner() {
		return this.owner;
	}

	public @Nullable Edtf getDue() {
		return this.due;
	}

	/**
	 * What came of it, or {@code null} where no source says.
	 */
	public @Nullable String getOutcome() {
		return this.outcome;
	}

	@Override
	protected String getKind() {
		return "commitment";
	}

	@Override
	public String getLabel() {
		return this.words;
	}

	@Override
	public List<Fact> getFacts() {
		return List.of(Fact.asked(this, "words", this.words), Fact.asked(this, "kind", this.kind),
				Fact.asked(this, "owner", (this.owner != null) ? this.owner.toLink() : null),
				Fact.optional(this, "condition", this.condition), Fact.asked(this, "due", this.due),
				Fact.asked(this, "outcome", this.outcome));
	}

}

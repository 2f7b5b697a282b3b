package org.opendelegation.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * The tie from a claim to the place in a source that makes it.
 */
@Entity
public class Citation {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Claim claim;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Source source;

	private int position;

	@Enumerated(EnumType.STRING)
	private PlaceKind placeKind = PlaceKind.WHOLE;

	private @Nullable String place;

	private @Nullable String quote;

	@Enumerated(EnumType.STRING)
	private Strength strength = Strength.STATED;

	private @Nullable String reasoning;

	@SuppressWarnings("NullAway.Init")
	protected Citation() {
	}

	Citation(Claim claim, Source source, int position) {
		this.claim = claim;
		this.source = source;
		this.position = position;
	}

	Citation at(PlaceKind kind, @Nullable String where) {
		this.placeKind = kind;
		this.place = where;
		return this;
	}

	Citation quoting(@Nullable String words) {
		this.quote = words;
		return this;
	}

	/**
	 * Helps to read what the source states, such as by a translation.
	 */
	Citation explained(@Nullable String help) {
		Assert.isTrue(this.strength == Strength.STATED, "What is not stated is reasoned");
		this.reasoning = help;
		return this;
	}

	Citation reasoned(Strength how, String why) {
		Assert.isTrue(how != Strength.STATED, "What is stated needs no reasoning");
		Assert.hasText(why, "What is not stated in so many words needs reasoning");
		this.strength = how;
		this.reasoning = why;
		return this;
	}

	/**
	 * The identity of a citation that has been stored.
	 */
	public Long getStoredId() {
		Long stored = this.id;
		Assert.state(stored != null, "The citation has not been stored");
		return stored;
	}

	int getPosition() {
		return this.position;
	}

	public Claim getClaim() {
		return this.claim;
	}

	public Source getSource() {
		return this.source;
	}

	public PlaceKind getPlaceKind() {
		return this.placeKind;
	}

	/**
	 * The number of the line, paragraph or page, or {@code null} for the headline or the
	 * whole.
	 */
	public @Nullable String getPlace() {
		return this.place;
	}

	/**
	 * The words of the source, in its language, or {@code null} where none are quoted.
	 */
	public @Nullable String getQuote() {
		return this.quote;
	}

	public Strength getStrength() {
		return this.strength;
	}

	/**
	 * How the fact follows from the source; of what is stated, what helps to read it,
	 * such as a translation, or {@code null}.
	 */
	public @Nullable String getReasoning() {
		return this.reasoning;
	}

}

package org.opendelegation.source;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source that is about to be cited.
 *
 * @param source the source
 * @param placeKind the kind of place
 * @param place the number of the line, paragraph or page, or {@code null}
 * @param quote the words of the source, or {@code null} where none are quoted
 * @param strength how directly it says so
 * @param reasoning how the fact follows from it, or {@code null} where it states it
 */
public record NewCitation(Source source, PlaceKind placeKind, @Nullable String place, @Nullable String quote,
		Strength strength, @Nullable String reasoning) {

	/**
	 * Whether a claim rests on this place already. Who quotes no words means the place;
	 * other words of it are another passage.
	 */
	boolean isCitedBy(Claim claim) {
		return claim.getCitations().stream().anyMatch(this::isAt);
	}

	private boolean isAt(Citation citation) {
		return citation.getSource().getSlug().equals(this.source.getSlug()) && citation.getPlaceKind() == this.placeKind
				&& Objects.equals(citation.getPlace(), this.place)
				&& (this.quote == null || citation.getQuote() == null || this.quote.equals(citation.getQuote()));
	}

	void addTo(Claim claim) {
		Citation citation = claim.cite(this.source).at(this.placeKind, this.place).quoting(this.quote);
		if (this.strength == Strength.STATED) {
			citation.explained(this.reasoning);
		}
		else {
			citation.reasoned(this.strength, (this.reasoning != null) ? this.reasoning : "");
		}
	}

}

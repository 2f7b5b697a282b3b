package org.opendelegation.source;

import org.jspecify.annotations.Nullable;

/**
 * A citation that waits for a record to be saved, as a browser sends it with the record.
 *
 * @param field the field that it is for
 * @param source the slug of the source
 * @param placeKind the kind of place in the source
 * @param place the number of the paragraph
 * @param quote the words of the source
 * @param strength how directly it says so
 * @param reasoning how the fact follows from it
 * @param kept whether it is to be cited
 */
public record PendingCitation(@Nullable String field, @Nullable String source, @Nullable String placeKind,
		@Nullable String place, @Nullable String quote, @Nullable String strength, @Nullable String reasoning,
		@Nullable String kept) {

	/**
	 * Words of a paragraph that state a fact.
	 */
	public static PendingCitation stated(String field, String source, String paragraph, String quote) {
		return new PendingCitation(field, source, PlaceKind.PARAGRAPH.name(), paragraph, quote, Strength.STATED.name(),
				null, "true");
	}

	static PendingCitation blank() {
		return new PendingCitation(null, null, PlaceKind.PARAGRAPH.name(), null, null, Strength.STATED.name(), null,
				"true");
	}

	public boolean isCited() {
		return this.kept != null;
	}

	CitationForm toForm(@Nullable String account) {
		return new CitationForm(account, this.source, this.placeKind, this.place, this.quote, this.strength,
				this.reasoning, null, null, null, null);
	}

}

package org.opendelegation.directory;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Something that was removed and goes into the bin.
 *
 * @param kind what it was, such as {@code meeting}
 * @param label what it was called
 * @param place the address of the page that it was removed from
 * @param placeLabel what that page is called, or {@code null} for that of a draft
 * @param draft the edition that it was removed from, or {@code null}
 * @param plural which part of the directory it was removed from, or {@code null}
 * @param slug the record of the directory that it belonged to, or {@code null} for such a
 * record itself
 * @param cities the cities whose own matter it is
 */
public record Removed(String kind, String label, String place, @Nullable String placeLabel, @Nullable Long draft,
		@Nullable String plural, @Nullable String slug, List<Long> cities) {

	/**
	 * A record of an edition, or a part of one.
	 */
	public static Removed ofDraft(long edition, String place, String kind, String label, Collection<Long> cities) {
		return new Removed(kind, label, place, null, edition, null, null, List.copyOf(cities));
	}

	/**
	 * A whole record of the directory.
	 */
	static Removed ofDirectory(String plural, String kind, String label, Set<Long> cities) {
		return new Removed(kind, label, "/desk/" + plural, null, null, plural, null, List.copyOf(cities));
	}

	/**
	 * A part of a record of the directory, or what says who says so.
	 */
	public static Removed ofRecord(String plural, String slug, String owner, String kind, String label) {
		return new Removed(kind, label, "/desk/%s/%s/edit".formatted(plural, slug), owner, null, plural, slug,
				List.of());
	}

}

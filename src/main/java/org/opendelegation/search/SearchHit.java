package org.opendelegation.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Edtf;
import org.opendelegation.web.Segment;

/**
 * A record that was found.
 *
 * @param kind what it is
 * @param path the address of its page
 * @param name its name or title, for a statement the speaker
 * @param otherNames its other names, with their language
 * @param trip the title of the trip that a meeting or statement belongs to
 * @param dates when it was, for a source when it was issued, as far as it is known
 * @param language the language of the excerpt
 * @param excerpt the lines that say what was searched for
 */
public record SearchHit(SearchKind kind, String path, List<Segment> name, List<OtherName> otherNames,
		@Nullable String trip, @Nullable Edtf dates, String language, List<List<Segment>> excerpt) {

	/**
	 * A name in its own or another script, or a short one.
	 */
	public record OtherName(String language, List<Segment> name) {
	}

}

package org.opendelegation.deadline;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done by a day, as the public is told of it.
 *
 * @param certain whether it is due; else it may be
 * @param what what it is, in a few words
 * @param whom whom it concerns, or {@code null} where that is told with what it is
 * @param trip the title of the trip that it comes from, or {@code null}
 * @param sentences what more there is to say of it
 * @param limits what no rule can say, a sentence each: a list says it once of all
 */
record PublicMatter(boolean certain, String what, @Nullable String whom, @Nullable String trip, List<String> sentences,
		List<String> limits) {

	/**
	 * The same of nobody, to find what is asked alike of several.
	 */
	PublicMatter ofNobody() {
		return new PublicMatter(this.certain, this.what, null, this.trip, this.sentences, this.limits);
	}

	boolean has(String words) {
		return String.join(" ", this.what, Objects.toString(this.whom, ""), Objects.toString(this.trip, ""))
			.toLowerCase(Locale.ROOT)
			.contains(words.toLowerCase(Locale.ROOT));
	}

}

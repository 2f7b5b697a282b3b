package org.opendelegation.suggestion;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text that names something known.
 *
 * @param begin where the name begins in the text
 * @param end where it ends
 * @param names what it may mean: several records where they have the same name
 */
record NameMention(int begin, int end, List<KnownName> names) {

	/**
	 * The first of some that name the same record; {@code null} if there are none, or
	 * others.
	 * @param mentions such as name one record each
	 */
	static @Nullable NameMention only(List<NameMention> mentions) {
		return (mentions.stream().map((one) -> one.names().get(0).slug()).distinct().count() == 1) ? mentions.get(0)
				: null;
	}

	int length() {
		return this.end - this.begin;
	}

}

package org.opendelegation.suggestion;

import java.util.List;

/**
 * A place in a text that names something known.
 *
 * @param begin where the name begins in the text
 * @param end where it ends
 * @param names what it may mean: several records where they have the same name
 */
record NameMention(int begin, int end, List<KnownName> names) {

	int length() {
		return this.end - this.begin;
	}

}

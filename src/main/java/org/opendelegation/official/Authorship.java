package org.opendelegation.official;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.NamedLink;
import org.opendelegation.source.SourceAuthor;

/**
 * Somebody who wrote a source or added to it.
 *
 * @param author the name and title that the source gives
 * @param official the person's own record, or {@code null}
 */
record Authorship(SourceAuthor author, @Nullable Official official) {

	public NamedLink toLink() {
		return new NamedLink(this.author.getName(), (this.official != null) ? this.official.toLink().path() : null);
	}

}

package org.opendelegation.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part that is opened to be corrected, or a new one.
 *
 * @param owner the record that it belongs to
 * @param key its key, or {@code null} for a new one
 * @param words what it says in a line
 * @param form what it holds
 * @param version which of its versions this is
 * @param published whether the public sees it where it sees the record
 */
record OpenedPart(OpenedRecord<?> owner, @Nullable String key, List<Object> words, Object form, int version,
		boolean published) {

	OpenedPart shownAt(int otherVersion) {
		return new OpenedPart(this.owner, this.key, this.words, this.form, otherVersion, this.published);
	}

	/**
	 * Whether the public sees it.
	 */
	public boolean isPublic() {
		return this.published && this.owner.published();
	}

}

package org.opendelegation.directory;

import java.util.List;

/**
 * A record that is opened to be corrected.
 *
 * @param slug its slug
 * @param label what to call it
 * @param form what it holds
 * @param version which of its versions this is
 * @param published whether the public sees it
 * @param correctable whether who opened it may correct it
 * @param parts its parts by their kinds
 */
record OpenedRecord<F>(String slug, String label, F form, int version, boolean published, boolean correctable,
		List<PartList> parts) {

	OpenedRecord<F> shownAt(int otherVersion) {
		return new OpenedRecord<>(this.slug, this.label, this.form, otherVersion, this.published, this.correctable,
				this.parts);
	}

}

package org.opendelegation.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A record that is opened to be corrected.
 *
 * @param slug its slug
 * @param label what to call it
 * @param form what it holds
 * @param version which of its versions this is
 * @param published whether the public sees it
 * @param correctable whether who opened it may correct it
 * @param keptBy what the city is called whose staff alone keep it, where who opened it
 * enters nothing for that city; else {@code null}
 * @param parts its parts by their kinds
 */
record OpenedRecord<F>(String slug, String label, F form, int version, boolean published, boolean correctable,
		@Nullable String keptBy, List<PartList> parts) {

	OpenedRecord<F> shownAt(int otherVersion) {
		return new OpenedRecord<>(this.slug, this.label, this.form, otherVersion, this.published, this.correctable,
				this.keptBy, this.parts);
	}

}

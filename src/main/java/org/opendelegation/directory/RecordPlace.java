package org.opendelegation.directory;

import org.jspecify.annotations.Nullable;

/**
 * Where a record of the directory, or a part of one, stands among those of its kind.
 *
 * @param slug the slug of the record
 * @param part what such parts are called, or {@code null} for the record itself
 * @param key the key of the part, or {@code null}
 */
public record RecordPlace(String slug, @Nullable String part, @Nullable String key) {

	/**
	 * The end of the address of the form that corrects it.
	 */
	public String toPath() {
		return (this.part != null) ? "/%s/%s/%s".formatted(this.slug, this.part, this.key)
				: "/%s/edit".formatted(this.slug);
	}

	/**
	 * The end of the address of the page that says who says so.
	 */
	public String toSourcesPath() {
		return (this.part != null) ? "/%s/%s/%s/sources".formatted(this.slug, this.part, this.key)
				: "/%s/sources".formatted(this.slug);
	}

}

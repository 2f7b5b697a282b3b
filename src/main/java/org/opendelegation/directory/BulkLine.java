package org.opendelegation.directory;

import org.jspecify.annotations.Nullable;

/**
 * What a change would do to one thing.
 *
 * @param slug the record
 * @param part a part of it, or {@code null}
 * @param version which version of the thing the plan knows
 * @param label what to call it
 * @param before what it says, in words or as one of the choices
 * @param after what it would say
 * @param reason why it is left alone, as a message key, or {@code null} where it is
 * changed
 */
public record BulkLine(String slug, @Nullable String part, long version, String label, @Nullable String before,
		@Nullable String after, @Nullable String reason) {

	private static final String SEPARATOR = "~";

	public static BulkLine changing(String slug, @Nullable String part, long version, String label,
			@Nullable String before, @Nullable String after) {
		return new BulkLine(slug, part, version, label, before, after, null);
	}

	public static BulkLine leaving(String slug, @Nullable String part, long version, String label,
			@Nullable String before, String reason) {
		return new BulkLine(slug, part, version, label, before, null, reason);
	}

	public boolean isChanging() {
		return this.reason == null;
	}

	/**
	 * What names the thing and its version in a form.
	 */
	public String getItem() {
		return this.slug + SEPARATOR + ((this.part != null) ? this.part : "") + SEPARATOR + this.version;
	}

	/**
	 * The record that an item of a form is about.
	 */
	static String slugOf(String item) {
		return item.split(SEPARATOR, 2)[0];
	}

	/**
	 * The thing that an item of a form is about, in this version or another.
	 */
	static String thingOf(String item) {
		return item.substring(0, Math.max(item.lastIndexOf(SEPARATOR), 0));
	}

	/**
	 * A record, or a part of one, that was there when somebody chose it.
	 */
	static BulkLine gone(String slug) {
		return leaving(slug, null, 0, slug, null, "desk.bulk.gone");
	}

	BulkLine left(String why) {
		return leaving(this.slug, this.part, this.version, this.label, this.before, why);
	}

}

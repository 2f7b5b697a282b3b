package org.opendelegation.journal;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which entries of the journal to show; what is {@code null} does not matter.
 *
 * @param account whose deeds
 * @param table the table of a record
 * @param record the identity of a record in its table
 * @param edition everything in one edition
 */
record JournalFilter(@Nullable Long account, @Nullable String table, @Nullable String record, @Nullable Long edition) {

	long accountOrNone() {
		return Objects.requireNonNullElse(this.account, 0L);
	}

	String tableOrNone() {
		return Objects.requireNonNullElse(this.table, "");
	}

	String recordOrNone() {
		return Objects.requireNonNullElse(this.record, "");
	}

	long editionOrNone() {
		return Objects.requireNonNullElse(this.edition, 0L);
	}

	public boolean isNarrow() {
		return this.account != null || this.table != null || this.record != null || this.edition != null;
	}

	/**
	 * The address of a page with the same filter.
	 * @param path the path of the page
	 */
	public String at(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		add(address, "account", this.account);
		add(address, "table", this.table);
		add(address, "record", this.record);
		add(address, "edition", this.edition);
		return address.encode().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
		if (value != null) {
			address.queryParam(name, value);
		}
	}

}

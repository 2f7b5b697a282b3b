package org.opendelegation.source;

import java.util.Optional;

import org.springframework.util.Assert;

/**
 * Names a record that facts belong to, the same in every edition.
 *
 * @param kind what the record is, such as {@code meeting}
 * @param key its permanent name among the records of that kind
 */
public record RecordRef(String kind, String key) {

	static final String SEPARATOR = "--";

	public RecordRef {
		Assert.hasText(kind, "A record has a kind");
		Assert.hasText(key, "A record has a key");
	}

	/**
	 * Reads what {@link #toString()} writes; nothing where it is anything else.
	 */
	public static Optional<RecordRef> read(String written) {
		String[] parts = written.split("/", -1);
		return (parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank())
				? Optional.of(new RecordRef(parts[0], parts[1])) : Optional.empty();
	}

	/**
	 * Names a record that belongs to this one, such as an office of an official.
	 */
	public RecordRef part(String partKind, String partKey) {
		return new RecordRef(partKind, this.key + "." + partKey);
	}

	/**
	 * The permanent name of the record on the page that shows it. No slug has two hyphens
	 * in a row, so that no two records share a name.
	 */
	public String anchor() {
		return this.kind + SEPARATOR + this.key.replace(".", SEPARATOR);
	}

	@Override
	public String toString() {
		return this.kind + "/" + this.key;
	}

}

package org.opendelegation.source;

import java.util.Optional;

/**
 * Names a fact, the same in every edition.
 *
 * @param record the record that it belongs to
 * @param field the name of the field, as claims use it
 */
public record FactRef(RecordRef record, String field) {

	private static final int PARTS = 3;

	public static FactRef of(Fact fact) {
		return new FactRef(fact.record(), fact.field());
	}

	static FactRef of(Claim claim) {
		return new FactRef(claim.getRecord(), claim.getField());
	}

	/**
	 * Reads what {@link #toString()} writes; nothing where it is anything else.
	 */
	public static Optional<FactRef> read(String written) {
		String[] parts = written.split("/", -1);
		return (parts.length == PARTS && !parts[2].isBlank())
				? RecordRef.read(parts[0] + "/" + parts[1]).map((record) -> new FactRef(record, parts[2]))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return this.record + "/" + this.field;
	}

}

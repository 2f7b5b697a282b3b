package org.opendelegation.source;

/**
 * A fact that a source is cited for.
 *
 * @param record the record that holds it
 * @param claim the claim about it
 * @param citation the place in the source that supports the claim
 */
public record CitedFact(RecordName record, Claim claim, Citation citation) {

	/**
	 * The message key of the field's name.
	 */
	public String getLabelKey() {
		return this.record.getKind() + "." + this.claim.getField();
	}

}

package org.opendelegation.source;

import java.util.List;

/**
 * A field about which sources disagree.
 *
 * @param record the record that holds the field
 * @param field the name of the field
 * @param claims the claims, the preferred one first
 */
public record Disagreement(RecordRef record, String field, List<Claim> claims) {

	public String getLabelKey() {
		return this.record.kind() + "." + this.field;
	}

	public String getAnchor() {
		return "disagreement" + RecordRef.SEPARATOR + this.record.anchor() + RecordRef.SEPARATOR + this.field;
	}

	@Override
	public String toString() {
		return this.record + "#" + this.field;
	}

}

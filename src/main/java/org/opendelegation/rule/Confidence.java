package org.opendelegation.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * How sure it is what a rule or a parameter says; the surest first.
 */
public enum Confidence {

	/** A person of the desk has held it against the citation. */
	VERIFIED,

	/** Read in the source that is cited; no person has verified it here. */
	READ,

	/** Not read in a source, or in a part of one only. */
	UNVERIFIED;

	/**
	 * A finding is as sure as the least sure of what it stands on.
	 */
	static Confidence least(Confidence one, Collection<Confidence> others) {
		return Collections.max(List.of(one, others.isEmpty() ? one : Collections.max(others)));
	}

}

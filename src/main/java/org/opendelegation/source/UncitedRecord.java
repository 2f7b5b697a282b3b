package org.opendelegation.source;

import java.util.List;

/**
 * A record with the facts for which no source is cited yet.
 *
 * @param reference what names it
 * @param label what to call it
 * @param path the address of its form at the desk
 * @param sourcesPath the address where each of its facts has a form
 * @param facts the facts, at least one
 */
public record UncitedRecord(RecordRef reference, String label, String path, String sourcesPath,
		List<UncitedFact> facts) {

	/**
	 * A fact without a source.
	 *
	 * @param fact the fact
	 * @param parts its value in pieces, as a page prints it
	 */
	public record UncitedFact(Fact fact, List<FactPart> parts) {

		public FactRef getReference() {
			return FactRef.of(this.fact);
		}

	}

	/**
	 * Its facts, each with what the record is called.
	 */
	public List<NamedFact> getNamed() {
		return this.facts.stream().map((one) -> new NamedFact(one.fact(), this.label)).toList();
	}

}

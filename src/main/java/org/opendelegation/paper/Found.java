package org.opendelegation.paper;

import java.util.List;
import java.util.stream.Stream;

import org.opendelegation.funding.Payment;
import org.opendelegation.rule.Finding;
import org.opendelegation.source.RecordRef;

/**
 * What rules found of an edition, in parts as papers need it.
 *
 * @param all all of it
 * @param trip the trip as a whole
 */
record Found(List<Finding> all, RecordRef trip) {

	/**
	 * What some rules found, of anybody.
	 */
	List<Finding> by(String... rules) {
		return Stream.of(rules)
			.flatMap((rule) -> this.all.stream().filter((finding) -> finding.rule().equals(rule)))
			.toList();
	}

	/**
	 * The same of one traveler, payment, organization or city, or of the trip as a whole.
	 */
	List<Finding> about(RecordRef record, String... rules) {
		return by(rules).stream()
			.filter((finding) -> finding.subject().record().equals(record)
					|| finding.subject().record().equals(this.trip))
			.toList();
	}

	/**
	 * The same of a payment, or from it.
	 */
	List<Finding> on(Payment payment, String... rules) {
		RecordRef record = payment.getReference();
		return by(rules).stream()
			.filter((finding) -> finding.subject().record().equals(record)
					|| finding.inputs().stream().anyMatch((input) -> input.record().equals(record)))
			.toList();
	}

}

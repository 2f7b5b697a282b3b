package org.opendelegation.draft;

import java.util.List;
import java.util.stream.Stream;

import org.opendelegation.source.UncitedRecord;

/**
 * The facts without a source for which somebody may cite one, record by record.
 *
 * @param groups the records, by their kinds
 */
record UncitedPage(List<Group> groups) {

	Stream<UncitedRecord> records() {
		return this.groups.stream().flatMap((group) -> group.records().stream());
	}

	public long getCount() {
		return this.groups.stream().mapToLong(Group::getCount).sum();
	}

	/**
	 * How many facts are ticked.
	 */
	public long countTicked(Ticks ticks) {
		return this.groups.stream().mapToLong((group) -> group.countTicked(ticks)).sum();
	}

	/**
	 * How many of them are of kinds that are not shown.
	 * @param kind the kind that is shown, or an empty text for all
	 */
	public long countHidden(Ticks ticks, String kind) {
		return this.groups.stream()
			.filter((group) -> !group.isShown(kind))
			.mapToLong((group) -> group.countTicked(ticks))
			.sum();
	}

	/**
	 * The kind that was asked for, or an empty text for all where there is none such.
	 */
	String known(String kind) {
		return this.groups.stream().anyMatch((group) -> group.kind().equals(kind)) ? kind : "";
	}

	/**
	 * Records of one kind.
	 *
	 * @param kind the kind
	 * @param labelKey the message key of its name
	 * @param records the records
	 */
	record Group(String kind, String labelKey, List<UncitedRecord> records) {

		public long getCount() {
			return this.records.stream().mapToLong((record) -> record.facts().size()).sum();
		}

		public boolean isShown(String shown) {
			return shown.isEmpty() || this.kind.equals(shown);
		}

		long countTicked(Ticks ticks) {
			return this.records.stream()
				.flatMap((record) -> record.facts().stream())
				.filter((fact) -> ticks.has(fact.getReference()))
				.count();
		}

	}

}

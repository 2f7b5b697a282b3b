package org.opendelegation.suggestion;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Edtf;

/**
 * Something that a text names and that is known already.
 *
 * @param kind what it is
 * @param choice the slug of the record, or a date as EDTF; {@code null} for a date
 * without a year
 * @param label what the record is called; of a date, what the text has
 * @param count how often the text names it
 * @param quote where it does so first
 * @param held as what the edition has it already
 * @param uncertain whether its year is that of another date nearby
 */
record Suggestion(KnownName.Kind kind, @Nullable String choice, String label, int count, Quote quote, Set<String> held,
		boolean uncertain) {

	/**
	 * The date, or {@code null} where it is none or lacks a year.
	 */
	public @Nullable Edtf getDate() {
		return (this.kind == KnownName.Kind.DATE && this.choice != null) ? Edtf.parse(this.choice) : null;
	}

	/**
	 * What can be made of it, but for what the edition has and needs no other of.
	 */
	public List<SuggestionUse> getUses() {
		return (this.choice == null) ? List.of()
				: SuggestionUse.of(this.kind)
					.stream()
					.filter((use) -> !use.isOnce() || !this.held.contains(use.getRecordKind()))
					.toList();
	}

}

package org.opendelegation.source;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who says what, for tests that need no database.
 */
public final class TestProvenance {

	private TestProvenance() {
	}

	public static Provenance empty() {
		return new Provenance(List.of(), List.of());
	}

	/**
	 * One claim about a field, on which all sources agree.
	 */
	public static Provenance of(String record, String field, String... sources) {
		return new Provenance(List.of(claim(record, field, sources)), List.of());
	}

	/**
	 * Two claims about a field, the first of which the record follows.
	 */
	public static Provenance disputed(String record, String field, String preferred, String other) {
		Claim first = claim(record, field, preferred);
		first.prefer("One thing.", "It is the more exact.");
		Claim second = claim(record, field, other);
		second.keepBeside("Another thing.");
		return new Provenance(List.of(first, second), List.of());
	}

	/**
	 * One claim about each of some records, derived and not stated.
	 */
	public static Provenance derived(String field, String... records) {
		return new Provenance(Stream.of(records).map((record) -> {
			Claim claim = new Claim(1L, reference(record), field);
			claim.cite(source("herald")).reasoned(Strength.DERIVED, "It follows from the day of the week.");
			return claim;
		}).toList(), List.of());
	}

	private static Claim claim(String record, String field, String... sources) {
		Claim claim = new Claim(1L, reference(record), field);
		Arrays.stream(sources).map(TestProvenance::source).forEach(claim::cite);
		return claim;
	}

	private static RecordRef reference(String record) {
		String[] parts = record.split("/");
		return new RecordRef(parts[0], parts[1]);
	}

	private static Source source(String slug) {
		return new Source(slug, SourceKind.NEWS_REPORT, "A report", "Publisher", "en");
	}

}

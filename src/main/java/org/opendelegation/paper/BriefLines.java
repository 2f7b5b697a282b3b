package org.opendelegation.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;

/**
 * Collects the lines of a part of a paper that has little room: each tells several fields
 * of a record in a few words.
 */
final class BriefLines extends LineCollector<BriefLines> {

	BriefLines(Filling filling) {
		super(filling);
	}

	@Override
	BriefLines self() {
		return this;
	}

	/**
	 * Words that tell some fields of a record, with those who say so, and for which
	 * fields nobody does. What is withheld is not cited.
	 */
	BriefLines told(String label, String words, Citable record, String... fields) {
		return told(label, words, record,
				Stream.of(fields).flatMap((field) -> filling().fact(record, field).stream()).toList());
	}

	/**
	 * The same of facts that may be of other records too.
	 */
	BriefLines told(String label, String words, Citable record, List<Fact> facts) {
		List<Fact> stated = facts.stream().filter((fact) -> filling().ground(fact) == null && fact.isStated()).toList();
		List<String> passages = stated.stream().flatMap((fact) -> filling().cite(fact).stream()).distinct().toList();
		return line(label, Line.State.STATED, words, unsourced(stated), passages, record);
	}

	private @Nullable String unsourced(List<Fact> stated) {
		List<Fact> without = stated.stream().filter((fact) -> filling().cite(fact).isEmpty()).toList();
		if (without.isEmpty()) {
			return null;
		}
		PaperWords words = words();
		return (without.size() == stated.size()) ? words.text("fact.unsourced")
				: words.text("fact.unsourced") + words.text("fact.unsourced.colon")
						+ without.stream()
							.map((fact) -> words.text(fact.getLabelKey()))
							.distinct()
							.collect(Collectors.joining(", "));
	}

	/**
	 * A field, shortened where it is long.
	 */
	BriefLines field(String label, Citable record, String field, int most) {
		String name = words().text(label);
		String ground = filling().fact(record, field).map(filling()::ground).orElse(null);
		if (ground != null) {
			return line(name, Line.State.WITHHELD, "", ground, List.of(), record);
		}
		String value = filling().print(record, field);
		return (value != null) ? told(name, new Shortened(words()).cut(value, most), record, field)
				: line(name, Line.State.MISSING, "", null, List.of(), record);
	}

	/**
	 * Words that follow from the record.
	 */
	BriefLines say(String label, String words) {
		return stated(label, words);
	}

	private BriefLines line(String label, Line.State state, String words, @Nullable String remark,
			List<String> passages, Citable record) {
		return line(label, state, words.isEmpty() ? List.of() : PaperWords.plain(words), remark, passages,
				filling().pathOf(record.getReference()));
	}

}

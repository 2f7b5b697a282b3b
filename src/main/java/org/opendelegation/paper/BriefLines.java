package org.opendelegation.paper;

import java.util.ArrayList;
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
final class BriefLines {

	private final Filling filling;

	private final List<Line> lines = new ArrayList<>();

	private final List<String> notes = new ArrayList<>();

	BriefLines(Filling filling) {
		this.filling = filling;
	}

	/**
	 * Words that tell some fields of a record, with those who say so, and for which
	 * fields nobody does. What is withheld is not cited.
	 */
	BriefLines told(String label, String words, Citable record, String... fields) {
		return told(label, words, record,
				Stream.of(fields).flatMap((field) -> this.filling.fact(record, field).stream()).toList());
	}

	/**
	 * The same of facts that may be of other records too.
	 */
	BriefLines told(String label, String words, Citable record, List<Fact> facts) {
		List<Fact> stated = facts.stream()
			.filter((fact) -> this.filling.ground(fact) == null && fact.isStated())
			.toList();
		List<String> passages = stated.stream().flatMap((fact) -> this.filling.cite(fact).stream()).distinct().toList();
		return line(label, Line.State.STATED, words, unsourced(stated), passages, record);
	}

	private @Nullable String unsourced(List<Fact> stated) {
		List<Fact> without = stated.stream().filter((fact) -> this.filling.cite(fact).isEmpty()).toList();
		if (without.isEmpty()) {
			return null;
		}
		PaperWords words = this.filling.words();
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
		String name = this.filling.words().text(label);
		String ground = this.filling.fact(record, field).map(this.filling::ground).orElse(null);
		if (ground != null) {
			return line(name, Line.State.WITHHELD, "", ground, List.of(), record);
		}
		String value = this.filling.print(record, field);
		return (value != null) ? told(name, new Shortened(this.filling.words()).cut(value, most), record, field)
				: line(name, Line.State.MISSING, "", null, List.of(), record);
	}

	/**
	 * Words that follow from the record.
	 */
	BriefLines say(String label, String words) {
		this.lines.add(new Line(label, Line.State.STATED, PaperWords.plain(words), null, List.of(), null));
		return this;
	}

	private BriefLines line(String label, Line.State state, String words, @Nullable String remark,
			List<String> passages, Citable record) {
		this.lines.add(new Line(label, state, words.isEmpty() ? List.of() : PaperWords.plain(words), remark, passages,
				this.filling.pathOf(record.getReference())));
		return this;
	}

	BriefLines note(String key, Object... arguments) {
		this.notes.add(this.filling.words().text(key, arguments));
		return this;
	}

	Paper.Part part(String heading) {
		return new Paper.Part(this.filling.words().text(heading), List.copyOf(this.lines), List.copyOf(this.notes));
	}

}

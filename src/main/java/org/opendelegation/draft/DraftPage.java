package org.opendelegation.draft;

import java.util.List;

import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.Provenance;
import org.opendelegation.trip.EditionView;

/**
 * What an edition that is being prepared holds, kind by kind, and what of it is missing.
 *
 * @param view the edition
 * @param kinds its kinds of records, in the order in which to enter them
 */
public record DraftPage(EditionView view, List<Kind> kinds) {

	/**
	 * The number of facts that no source is cited for yet.
	 */
	public long getUncited() {
		return this.kinds.stream().flatMap((kind) -> kind.rows().stream()).mapToLong(Row::uncited).sum();
	}

	/**
	 * The number of questions a reader may ask that no value answers.
	 */
	public long getUnknown() {
		return this.kinds.stream().flatMap((kind) -> kind.rows().stream()).mapToLong(Row::unknown).sum();
	}

	/**
	 * What is missing, kind by kind. It warns and keeps nobody from publishing.
	 */
	public List<Kind> getIncomplete() {
		return this.kinds.stream()
			.map((kind) -> new Kind(kind.editor(), kind.rows().stream().filter(Row::isIncomplete).toList()))
			.filter((kind) -> !kind.rows().isEmpty())
			.toList();
	}

	/**
	 * All records of one kind.
	 *
	 * @param editor how they are edited
	 * @param rows the records
	 */
	public record Kind(RecordEditor<?> editor, List<Row> rows) {
	}

	/**
	 * One record.
	 *
	 * @param key its key
	 * @param label what to call it
	 * @param facts what it says
	 * @param uncited how many of these facts no source is cited for
	 * @param unknown how many questions it leaves open
	 */
	public record Row(String key, String label, List<Fact> facts, long uncited, long unknown) {

		public boolean isIncomplete() {
			return this.uncited > 0 || this.unknown > 0;
		}

		static Row of(Citable held, Provenance provenance) {
			List<Fact> stated = held.getFacts().stream().filter(Fact::isStated).toList();
			return new Row(held.getReference().key(), held.getLabel(), stated,
					stated.stream().filter((fact) -> provenance.of(fact).isEmpty()).count(),
					held.getFacts().stream().filter(Fact::isUnknown).count());
		}

	}

	static DraftPage of(EditionView view, List<RecordEditor<?>> editors) {
		return new DraftPage(view, editors.stream().map((editor) -> kind(view, editor)).toList());
	}

	private static Kind kind(EditionView view, RecordEditor<?> editor) {
		return new Kind(editor,
				view.getRecords()
					.stream()
					.filter((held) -> held.getReference().kind().equals(editor.getKind()))
					.map((held) -> Row.of(held, view.provenance()))
					.toList());
	}

}

package org.opendelegation.draft;

import java.util.List;
import java.util.Optional;

import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.Provenance;
import org.opendelegation.source.RecordRef;
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
	 * The kind with which to go on: the first of which something is missing, or else the
	 * first of which there is nothing yet.
	 */
	public Optional<Kind> getNext() {
		return this.kinds.stream()
			.filter((kind) -> kind.getFirstIncomplete().isPresent())
			.findFirst()
			.or(() -> this.kinds.stream().filter((kind) -> kind.rows().isEmpty()).findFirst());
	}

	/**
	 * All records of one kind.
	 *
	 * @param editor how they are edited
	 * @param rows the records
	 */
	public record Kind(RecordEditor<?> editor, List<Row> rows) {

		public long getUnknown() {
			return this.rows.stream().mapToLong(Row::unknown).sum();
		}

		public long getUncited() {
			return this.rows.stream().mapToLong(Row::uncited).sum();
		}

		public Optional<Row> getFirstIncomplete() {
			return this.rows.stream().filter(Row::isIncomplete).findFirst();
		}

	}

	/**
	 * One record.
	 *
	 * @param reference what names it
	 * @param label what to call it
	 * @param shown what it says, and what a reader may expect it to say
	 * @param uncited how many of its facts no source is cited for
	 * @param unknown how many questions it leaves open
	 */
	public record Row(RecordRef reference, String label, List<Fact> shown, long uncited, long unknown) {

		public String getKey() {
			return this.reference.key();
		}

		/**
		 * What it says.
		 */
		public List<Fact> getFacts() {
			return this.shown.stream().filter(Fact::isStated).toList();
		}

		public boolean isIncomplete() {
			return this.uncited > 0 || this.unknown > 0;
		}

		static Row of(Citable held, Provenance provenance) {
			List<Fact> shown = held.getFacts().stream().filter(Fact::isShown).toList();
			return new Row(held.getReference(), held.getLabel(), shown,
					shown.stream().filter(Fact::isStated).filter((fact) -> provenance.of(fact).isEmpty()).count(),
					shown.stream().filter(Fact::isUnknown).count());
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

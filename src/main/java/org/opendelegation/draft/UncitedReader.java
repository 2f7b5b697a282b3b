package org.opendelegation.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opendelegation.account.DeskUser;
import org.opendelegation.source.Citable;
import org.opendelegation.source.DirectoryTogether;
import org.opendelegation.source.Fact;
import org.opendelegation.source.FactWords;
import org.opendelegation.source.Provenance;
import org.opendelegation.source.RecordRef;
import org.opendelegation.source.UncitedRecord;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionView;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads which facts have no source yet, of an edition that is being prepared and of the
 * records of the directory that it names, as far as somebody may cite for them.
 */
@Component
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
class UncitedReader {

	private static final String DIRECTORY = "directory";

	private final List<RecordEditor<?>> editors;

	private final TripRights rights;

	private final UsedRecords used;

	private final DirectoryTogether directory;

	private final FactWords words;

	UncitedReader(List<RecordEditor<?>> editors, TripRights rights, UsedRecords used, DirectoryTogether directory,
			FactWords words) {
		this.editors = editors;
		this.rights = rights;
		this.used = used;
		this.directory = directory;
		this.words = words;
	}

	/**
	 * Reads it all.
	 * @param citable the records of the edition for which the person may cite
	 */
	UncitedPage read(EditionView view, Set<RecordRef> citable, DeskUser user) {
		return new UncitedPage(Stream
			.concat(this.editors.stream().map((editor) -> group(editor, view, citable)),
					Stream.of(new UncitedPage.Group(DIRECTORY, "uncited.directory",
							this.directory.uncited(this.used.of(view.edition()), user))))
			.filter((group) -> !group.records().isEmpty())
			.toList());
	}

	private UncitedPage.Group group(RecordEditor<?> editor, EditionView view, Set<RecordRef> citable) {
		return new UncitedPage.Group(editor.getKind(), "draft." + editor.getKind(),
				view.getRecords()
					.stream()
					.filter((held) -> held.getReference().kind().equals(editor.getKind()))
					.filter((held) -> citable.contains(held.getReference()))
					.map((held) -> uncited(held, view))
					.filter((record) -> !record.facts().isEmpty())
					.toList());
	}

	private UncitedRecord uncited(Citable held, EditionView view) {
		RecordRef record = held.getReference();
		String path = RecordDesk.addressOf(view.edition().getTrip().getSlug(), record.kind(), record.key());
		return new UncitedRecord(record, held.getLabel(), path, path + "/sources",
				held.getFacts()
					.stream()
					.filter((fact) -> isUncited(fact, view.provenance()))
					.map(this.words::uncited)
					.toList());
	}

	private static boolean isUncited(Fact fact, Provenance provenance) {
		return fact.isStated() && provenance.of(fact).isEmpty();
	}

	/**
	 * The records of the edition for which somebody may cite.
	 */
	Set<RecordRef> citable(EditionView view, DeskUser user) {
		Map<String, RecordEditor<?>> byKind = this.editors.stream()
			.collect(Collectors.toMap(RecordEditor::getKind, Function.identity()));
		return view.getRecords()
			.stream()
			.map(Citable::getReference)
			.filter((record) -> byKind.containsKey(record.kind()))
			.filter((record) -> mayCite(view.edition(), Objects.requireNonNull(byKind.get(record.kind())), record,
					user))
			.collect(Collectors.toSet());
	}

	private boolean mayCite(Edition edition, RecordEditor<?> editor, RecordRef record, DeskUser user) {
		return this.rights.mayEdit(user, edition.getTrip())
				|| this.rights.mayEdit(user, edition.getTrip(), editor.concerns(edition, record.key()));
	}

}

package org.opendelegation.directory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.support.Texts;
import org.opendelegation.web.NotFoundException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges records that are the same, and undoes it. Whoever may correct both may do so.
 */
@Service
@Transactional
class MergeDesk {

	private final DirectoryDesk desk;

	private final HeldRecords records;

	private final Merges merges;

	private final SimilarRecords similar;

	private final Tickets tickets;

	private final ApplicationEventPublisher events;

	MergeDesk(DirectoryDesk desk, HeldRecords records, Merges merges, SimilarRecords similar, Tickets tickets,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.records = records;
		this.merges = merges;
		this.similar = similar;
		this.tickets = tickets;
		this.events = events;
	}

	/**
	 * The records that one may be merged into: those whose name has what was typed, or
	 * else those whose name is close.
	 */
	@Transactional(readOnly = true)
	<R extends DirectoryRecord> Candidates candidates(DirectoryEditor<R, ?> editor, String slug, @Nullable String typed,
			Keeper keeper) {
		OpenedRecord<?> record = this.desk.open(editor, slug, keeper);
		String asked = Texts.orNull(typed);
		List<SimilarRecord> found = (asked != null) ? this.similar.named(editor.getKind(), asked)
				: this.similar.find(editor.getKind(), record.label());
		return new Candidates(record, found.stream().filter((one) -> !one.slug().equals(slug)).toList());
	}

	/**
	 * Both records side by side.
	 * @throws NotFoundException if one of them is not there
	 */
	@Transactional(readOnly = true)
	<R extends DirectoryRecord> MergePreview preview(DirectoryEditor<R, ?> editor, String slug, String keep,
			Keeper keeper) {
		R merged = this.records.find(editor, slug);
		R kept = this.records.find(editor, keep);
		return new MergePreview(side(editor, merged, slug, keeper), side(editor, kept, keep, keeper),
				this.merges.against(editor.getKind(), idOf(merged), idOf(kept)).orElse(null));
	}

	private <R extends DirectoryRecord> MergeSide side(DirectoryEditor<R, ?> editor, R held, String slug,
			Keeper keeper) {
		return new MergeSide(this.desk.open(editor, slug, keeper), editor.comparedOf(held),
				this.merges.usesOf(editor.getKind(), idOf(held), slug));
	}

	/**
	 * Merges a record into another, once for a ticket.
	 * @throws MergeRefusedException if something stands against it
	 */
	<R extends DirectoryRecord> void merge(DirectoryEditor<R, ?> editor, String slug, String keep, UUID ticket,
			Keeper keeper) {
		if (this.tickets.use(ticket).isPresent()) {
			return;
		}
		this.records.hold(editor, List.of(slug, keep));
		R merged = this.records.findToCorrect(editor, slug, keeper);
		R kept = this.records.findToCorrect(editor, keep, keeper);
		Optional<String> against = this.merges.against(editor.getKind(), idOf(merged), idOf(kept));
		if (against.isPresent()) {
			throw new MergeRefusedException(against.get());
		}
		this.merges.merge(editor.getKind(), idOf(merged), idOf(kept));
		this.events.publishEvent(new RecordChanged(editor.getPlural(), keep));
	}

	/**
	 * Undoes a merge.
	 * @return what is left with the record that was kept, since it was changed meanwhile
	 * @throws NotFoundException if there is no such merge
	 */
	<R extends DirectoryRecord> List<String> undo(DirectoryEditor<R, ?> editor, String slug, String merged,
			Keeper keeper) {
		R kept = this.records.findToCorrect(editor, slug, keeper);
		if (this.merges.findKept(editor.getKind(), merged).filter(slug::equals).isEmpty()) {
			throw new NotFoundException("%s merged into %s".formatted(merged, editor.labelOf(kept)));
		}
		List<String> left = this.merges.undo(editor.getKind(), merged);
		this.events.publishEvent(new RecordChanged(editor.getPlural(), slug));
		this.events.publishEvent(new RecordChanged(editor.getPlural(), merged));
		return left;
	}

	private static long idOf(DirectoryRecord record) {
		return Objects.requireNonNull(record.getId(), "A stored record");
	}

	/**
	 * What a record may be merged into.
	 *
	 * @param record the record
	 * @param found the others
	 */
	record Candidates(OpenedRecord<?> record, List<SimilarRecord> found) {

	}

}

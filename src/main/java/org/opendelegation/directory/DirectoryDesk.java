package org.opendelegation.directory;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.DirectoryPart;
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.NotFoundException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/**
 * Enters, corrects and removes records of the directory. What is public already is public
 * at once as it is corrected, and so is for publishers only.
 */
@Service
@Transactional
public class DirectoryDesk {

	private final HeldRecords records;

	private final Tickets tickets;

	private final SimilarRecords similar;

	private final Merges merges;

	private final Bin bin;

	private final DirectoryListReader lists;

	private final ApplicationEventPublisher events;

	DirectoryDesk(HeldRecords records, Tickets tickets, SimilarRecords similar, DirectoryListReader lists,
			Merges merges, Bin bin, ApplicationEventPublisher events) {
		this.records = records;
		this.tickets = tickets;
		this.similar = similar;
		this.lists = lists;
		this.merges = merges;
		this.bin = bin;
		this.events = events;
	}

	@Transactional(readOnly = true)
	<R extends DirectoryRecord> Page<R> list(DirectoryEditor<R, ?> editor, ListFilter filter, Pageable page) {
		return this.lists.read(editor, filter, page);
	}

	/**
	 * A record as it is now.
	 * @throws NotFoundException if there is no such record
	 */
	@Transactional(readOnly = true)
	<R extends DirectoryRecord, F> OpenedRecord<F> open(DirectoryEditor<R, F> editor, String slug, Keeper keeper) {
		return HeldRecords.opened(editor, this.records.find(editor, slug), slug, keeper);
	}

	/**
	 * What was merged into a record, the latest first.
	 */
	@Transactional(readOnly = true)
	List<MergedRecord> mergedInto(DirectoryEditor<?, ?> editor, String slug) {
		return editor.isMergeable() ? this.merges.into(editor.getKind(), slug) : List.of();
	}

	/**
	 * What is wrong with a record beyond what the form says itself.
	 * @param slug its slug, or {@code null} for a new one
	 */
	@Transactional(readOnly = true)
	<R extends DirectoryRecord, F> void check(DirectoryEditor<R, F> editor, F form, @Nullable String slug,
			Errors errors) {
		editor.check(form, (slug != null) ? this.records.find(editor, slug) : null, errors);
	}

	/**
	 * What may be the same as a record that is about to be entered. Nothing is where the
	 * form has been sent before, since it would find what it made.
	 */
	@Transactional(readOnly = true)
	<F> List<SimilarRecord> findSimilar(DirectoryEditor<?, F> editor, F form, UUID ticket, Keeper keeper) {
		if (this.tickets.isUsed(ticket) || !editor.mayEnter(keeper, form)) {
			return List.of();
		}
		return editor.isKnownByName() ? this.similar.find(editor.getKind(), editor.nameOf(form))
				: editor.findAlike(form, null);
	}

	/**
	 * What may be the same as a record that is about to be corrected.
	 */
	@Transactional(readOnly = true)
	<R extends DirectoryRecord, F> List<SimilarRecord> findSimilar(DirectoryEditor<R, F> editor, F form, String slug,
			Keeper keeper) {
		R held = this.records.find(editor, slug);
		return editor.mayCorrect(keeper, held) ? editor.findAlike(form, held) : List.of();
	}

	/**
	 * Enters a record, once for a ticket.
	 * @return its slug
	 */
	<F> String enter(DirectoryEditor<?, F> editor, F form, UUID ticket, Keeper keeper) {
		HeldRecords.require(editor.mayEnter(keeper, form));
		return this.tickets.use(ticket).orElseGet(() -> {
			String slug = editor.enter(form);
			saved(editor, new RecordPlace(slug, null, null), keeper);
			this.tickets.leadTo(ticket, slug);
			return slug;
		});
	}

	/**
	 * Corrects what is recorded; the slug stays.
	 * @param version the version that the form shows
	 * @return whether it was corrected: not if somebody else did so meanwhile
	 */
	<R extends DirectoryRecord, F> boolean correct(DirectoryEditor<R, F> editor, String slug, F form, int version,
			Keeper keeper) {
		R held = this.records.findToCorrect(editor, slug, keeper);
		if (held.getVersion() != version) {
			return false;
		}
		editor.apply(held, form);
		saved(editor, new RecordPlace(slug, null, null), keeper);
		return true;
	}

	private void saved(DirectoryEditor<?, ?> editor, RecordPlace place, Keeper keeper) {
		this.events.publishEvent(new RecordSaved(editor, place, keeper));
		this.events.publishEvent(new RecordChanged(editor.getPlural(), place.slug()));
	}

	/**
	 * Removes a record that is not public yet, with its parts.
	 * @throws PublicRecordException if it is public
	 */
	<R extends DirectoryRecord> void remove(DirectoryEditor<R, ?> editor, String slug, Keeper keeper) {
		R held = findToRemove(editor, slug, keeper);
		editor.getParts().forEach((part) -> removeAll(part, held));
		this.events.publishEvent(new RecordRemoved(held));
		editor.getStore().remove(held);
		this.bin
			.keep(Removed.ofDirectory(editor.getPlural(), editor.getKind(), editor.labelOf(held), editor.keptBy(held)));
	}

	private <R extends DirectoryRecord, P extends DirectoryPart> void removeAll(DirectoryPartEditor<R, P, ?> part,
			R owner) {
		part.of(owner).forEach((held) -> remove(part, held));
	}

	private <P extends DirectoryPart> void remove(DirectoryPartEditor<?, P, ?> part, P held) {
		this.events.publishEvent(new RecordRemoved(held));
		part.remove(held);
	}

	private <R extends DirectoryRecord> R findToRemove(DirectoryEditor<R, ?> editor, String slug, Keeper keeper) {
		R held = this.records.findToCorrect(editor, slug, keeper);
		if (held.isPublic()) {
			throw new PublicRecordException();
		}
		return held;
	}

}

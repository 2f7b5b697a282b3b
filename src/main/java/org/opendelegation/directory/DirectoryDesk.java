package org.opendelegation.directory;

import java.time.Clock;
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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/**
 * Enters, corrects and removes records of the directory and their parts. What is public
 * already is public at once as it is corrected, and so is for publishers only.
 */
@Service
@Transactional
public class DirectoryDesk {

	private final Tickets tickets;

	private final SimilarRecords similar;

	private final DirectoryListReader lists;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DirectoryDesk(Tickets tickets, SimilarRecords similar, DirectoryListReader lists, ApplicationEventPublisher events,
			Clock clock) {
		this.tickets = tickets;
		this.similar = similar;
		this.lists = lists;
		this.events = events;
		this.clock = clock;
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
		return opened(editor, find(editor, slug), slug, keeper);
	}

	/**
	 * What is wrong with a record beyond what the form says itself.
	 * @param slug its slug, or {@code null} for a new one
	 */
	@Transactional(readOnly = true)
	<F> void check(DirectoryEditor<?, F> editor, F form, @Nullable String slug, Errors errors) {
		editor.check(form, slug, errors);
	}

	/**
	 * What may be the same as a record that is about to be entered. Nothing is where the
	 * form has been sent before, since it would find what it made.
	 */
	@Transactional(readOnly = true)
	<F> List<SimilarRecord> findSimilar(DirectoryEditor<?, F> editor, F form, UUID ticket) {
		return (editor.isKnownByName() && !this.tickets.isUsed(ticket))
				? this.similar.find(editor.getKind(), editor.nameOf(form)) : List.of();
	}

	/**
	 * Enters a record, once for a ticket.
	 * @return its slug
	 */
	<F> String enter(DirectoryEditor<?, F> editor, F form, UUID ticket, Keeper keeper) {
		require(editor.mayEnter(keeper, form));
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
		R held = findToCorrect(editor, slug, keeper);
		if (held.getVersion() != version) {
			return false;
		}
		editor.apply(held, form);
		saved(editor, new RecordPlace(slug, null, null), keeper);
		return true;
	}

	private void saved(DirectoryEditor<?, ?> editor, RecordPlace place, Keeper keeper) {
		this.events.publishEvent(new RecordSaved(editor, place, keeper));
	}

	/**
	 * Removes a record that is not public yet, with its parts.
	 * @throws PublicRecordException if it is public
	 */
	<R extends DirectoryRecord> void remove(DirectoryEditor<R, ?> editor, String slug, Keeper keeper) {
		R held = findToRemove(editor, slug, keeper);
		editor.getParts().forEach((part) -> removeAll(part, held));
		this.events.publishEvent(new RecordRemoved(held));
		editor.remove(held);
	}

	private <R extends DirectoryRecord, P extends DirectoryPart> void removeAll(DirectoryPartEditor<R, P, ?> part,
			R owner) {
		part.of(owner).forEach((held) -> remove(part, held));
	}

	private <P extends DirectoryPart> void remove(DirectoryPartEditor<?, P, ?> part, P held) {
		this.events.publishEvent(new RecordRemoved(held));
		part.remove(held);
	}

	/**
	 * What is wrong with a part beyond what the form says itself.
	 * @param key its key, or {@code null} for a new one
	 */
	@Transactional(readOnly = true)
	<R extends DirectoryRecord> void check(DirectoryEditor<R, ?> editor, DirectoryPartEditor<R, ?, ?> part, String slug,
			@Nullable String key, Object form, Errors errors) {
		part.check(find(editor, slug), key, form, errors);
	}

	/**
	 * A part as it is now.
	 * @param key its key, or {@code null} for a new one
	 * @throws NotFoundException if there is no such part
	 */
	@Transactional(readOnly = true)
	<R extends DirectoryRecord, P extends DirectoryPart> OpenedPart open(DirectoryEditor<R, ?> editor,
			DirectoryPartEditor<R, P, ?> part, String slug, @Nullable String key, Keeper keeper) {
		R owner = find(editor, slug);
		OpenedRecord<?> record = opened(editor, owner, slug, keeper);
		if (key == null) {
			return new OpenedPart(record, null, List.of(), part.blank(), 0, false);
		}
		P held = find(part, owner, key);
		return new OpenedPart(record, key, part.lineOf(held), part.formOf(held), held.getVersion(), held.isPublic());
	}

	/**
	 * Enters a part, once for a ticket. Of a public record it is public at once too,
	 * unless a source is to be cited for it first.
	 */
	<R extends DirectoryRecord> void enter(DirectoryEditor<R, ?> editor, DirectoryPartEditor<R, ?, ?> part, String slug,
			Object form, UUID ticket, Keeper keeper) {
		R owner = findToCorrect(editor, slug, keeper);
		if (this.tickets.use(ticket).isPresent()) {
			return;
		}
		DirectoryPart added = part.enter(owner, form);
		if (owner.isPublic() && !part.isCited()) {
			added.publish(this.clock.instant());
		}
		saved(editor, new RecordPlace(slug, part.getPlural(), added.getKey()), keeper);
	}

	/**
	 * Corrects a part; its key stays.
	 * @param version the version that the form shows
	 * @return whether it was corrected: not if somebody else did so meanwhile
	 */
	<R extends DirectoryRecord, P extends DirectoryPart> boolean correct(DirectoryEditor<R, ?> editor,
			DirectoryPartEditor<R, P, ?> part, String slug, String key, Object form, int version, Keeper keeper) {
		P held = find(part, findToCorrect(editor, slug, keeper), key);
		if (held.getVersion() != version) {
			return false;
		}
		part.correct(held, form);
		saved(editor, new RecordPlace(slug, part.getPlural(), key), keeper);
		return true;
	}

	/**
	 * Removes a part that is not public yet.
	 * @throws PublicRecordException if it is public
	 */
	<R extends DirectoryRecord, P extends DirectoryPart> void remove(DirectoryEditor<R, ?> editor,
			DirectoryPartEditor<R, P, ?> part, String slug, String key, Keeper keeper) {
		R owner = findToCorrect(editor, slug, keeper);
		P held = find(part, owner, key);
		if (owner.isPublic() && held.isPublic()) {
			throw new PublicRecordException();
		}
		remove(part, held);
	}

	/**
	 * Puts a part before the one before it, or after the one after it.
	 */
	<R extends DirectoryRecord, P extends DirectoryPart> void move(DirectoryEditor<R, ?> editor,
			DirectoryPartEditor<R, P, ?> part, String slug, String key, boolean up, Keeper keeper) {
		R owner = findToCorrect(editor, slug, keeper);
		part.move(owner, find(part, owner, key), up);
	}

	/**
	 * A record or a part of one, for what others do with it.
	 * @throws NotFoundException if there is no such record or part
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public <R extends DirectoryRecord> HeldRecord hold(DirectoryEditor<R, ?> editor, RecordPlace place, Keeper keeper) {
		R owner = find(editor, place.slug());
		boolean correctable = editor.mayCorrect(keeper, owner);
		return (place.part() != null && place.key() != null)
				? hold(editor.part(place.part()), owner, place.key(), editor.labelOf(owner), correctable)
				: new HeldRecord(owner, owner, editor.labelOf(owner), correctable, false);
	}

	private static <R extends DirectoryRecord, P extends DirectoryPart> HeldRecord hold(
			DirectoryPartEditor<R, P, ?> part, R owner, String key, String label, boolean correctable) {
		P held = find(part, owner, key);
		return new HeldRecord(owner, held, label, correctable, part.namesHidden(held));
	}

	/**
	 * The same for whoever may correct it; others wait until this is done.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public <R extends DirectoryRecord> HeldRecord holdToCorrect(DirectoryEditor<R, ?> editor, RecordPlace place,
			Keeper keeper) {
		findToCorrect(editor, place.slug(), keeper);
		return hold(editor, place, keeper);
	}

	private static <R extends DirectoryRecord> R findToRemove(DirectoryEditor<R, ?> editor, String slug,
			Keeper keeper) {
		R held = findToCorrect(editor, slug, keeper);
		if (held.isPublic()) {
			throw new PublicRecordException();
		}
		return held;
	}

	/**
	 * A record for whoever may correct it. It is not published, nor corrected by others,
	 * until this is done.
	 */
	private static <R extends DirectoryRecord> R findToCorrect(DirectoryEditor<R, ?> editor, String slug,
			Keeper keeper) {
		R held = find(editor, slug);
		editor.lock(held);
		require(editor.mayCorrect(keeper, held));
		return held;
	}

	private static <R extends DirectoryRecord> R find(DirectoryEditor<R, ?> editor, String slug) {
		return editor.find(slug).orElseThrow(() -> new NotFoundException(slug + " among " + editor.getPlural()));
	}

	private static <R extends DirectoryRecord, P extends DirectoryPart> P find(DirectoryPartEditor<R, P, ?> part,
			R owner, String key) {
		return part.find(owner, key).orElseThrow(() -> new NotFoundException(key + " among " + part.getPlural()));
	}

	private static void require(boolean may) {
		if (!may) {
			throw new AccessDeniedException("This is for staff of another city, or for another role");
		}
	}

	private static <R extends DirectoryRecord, F> OpenedRecord<F> opened(DirectoryEditor<R, F> editor, R held,
			String slug, Keeper keeper) {
		return new OpenedRecord<>(slug, editor.labelOf(held), editor.formOf(held), held.getVersion(), held.isPublic(),
				editor.mayCorrect(keeper, held),
				editor.getParts().stream().<PartList>map((part) -> listed(part, held)).toList());
	}

	private static <R extends DirectoryRecord, P extends DirectoryPart> PartList listed(
			DirectoryPartEditor<R, P, ?> part, R owner) {
		return new PartList(part.getPlural(),
				part.of(owner)
					.stream()
					.map((held) -> new PartLine(held.getKey(), part.lineOf(held), held.isPublic()))
					.toList());
	}

}

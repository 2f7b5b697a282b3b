package org.opendelegation.directory;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.DirectoryPart;
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.web.NotFoundException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/**
 * Enters, corrects and removes parts of records of the directory. What is public already
 * is public at once as it is corrected, and so is for publishers only.
 */
@Service
@Transactional
public class DirectoryPartDesk {

	private final HeldRecords records;

	private final Tickets tickets;

	private final Bin bin;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DirectoryPartDesk(HeldRecords records, Tickets tickets, Bin bin, ApplicationEventPublisher events, Clock clock) {
		this.records = records;
		this.tickets = tickets;
		this.bin = bin;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What is wrong with a part beyond what the form says itself.
	 * @param key its key, or {@code null} for a new one
	 */
	@Transactional(readOnly = true)
	<R extends DirectoryRecord> void check(DirectoryEditor<R, ?> editor, DirectoryPartEditor<R, ?, ?> part, String slug,
			@Nullable String key, Object form, Errors errors) {
		part.check(this.records.find(editor, slug), key, form, errors);
	}

	/**
	 * A part as it is now.
	 * @param key its key, or {@code null} for a new one
	 * @throws NotFoundException if there is no such part
	 */
	@Transactional(readOnly = true)
	<R extends DirectoryRecord, P extends DirectoryPart> OpenedPart open(DirectoryEditor<R, ?> editor,
			DirectoryPartEditor<R, P, ?> part, String slug, @Nullable String key, Keeper keeper) {
		R owner = this.records.find(editor, slug);
		OpenedRecord<?> record = HeldRecords.opened(editor, owner, slug, keeper);
		if (key == null) {
			return new OpenedPart(record, null, List.of(), part.blank(), 0, false);
		}
		P held = HeldRecords.find(part, owner, key);
		return new OpenedPart(record, key, part.lineOf(held), part.formOf(held), held.getVersion(), held.isPublic());
	}

	/**
	 * Enters a part, once for a ticket. Of a public record it is public at once too,
	 * unless a source is to be cited for it first.
	 * @return where it stands; nothing where the ticket was used before
	 */
	<R extends DirectoryRecord> Optional<RecordPlace> enter(DirectoryEditor<R, ?> editor,
			DirectoryPartEditor<R, ?, ?> part, String slug, Object form, UUID ticket, Keeper keeper) {
		R owner = this.records.findToCorrect(editor, slug, keeper);
		if (this.tickets.use(ticket).isPresent()) {
			return Optional.empty();
		}
		DirectoryPart added = part.enter(owner, form);
		if (owner.isPublic() && !part.isCited()) {
			added.publish(this.clock.instant());
		}
		RecordPlace place = new RecordPlace(slug, part.getPlural(), added.getKey());
		saved(editor, place, keeper);
		return Optional.of(place);
	}

	/**
	 * Corrects a part; its key stays.
	 * @param version the version that the form shows
	 * @return whether it was corrected: not if somebody else did so meanwhile
	 */
	<R extends DirectoryRecord, P extends DirectoryPart> boolean correct(DirectoryEditor<R, ?> editor,
			DirectoryPartEditor<R, P, ?> part, String slug, String key, Object form, int version, Keeper keeper) {
		P held = HeldRecords.find(part, this.records.findToCorrect(editor, slug, keeper), key);
		if (held.getVersion() != version) {
			return false;
		}
		part.correct(held, form);
		saved(editor, new RecordPlace(slug, part.getPlural(), key), keeper);
		return true;
	}

	private void saved(DirectoryEditor<?, ?> editor, RecordPlace place, Keeper keeper) {
		this.events.publishEvent(new RecordSaved(editor, place, keeper));
		changed(editor, place.slug());
	}

	private void changed(DirectoryEditor<?, ?> editor, String slug) {
		this.events.publishEvent(new RecordChanged(editor.getPlural(), slug));
	}

	/**
	 * Removes a part that is not public yet.
	 * @throws PublicRecordException if it is public
	 */
	<R extends DirectoryRecord, P extends DirectoryPart> void remove(DirectoryEditor<R, ?> editor,
			DirectoryPartEditor<R, P, ?> part, String slug, String key, Keeper keeper) {
		R owner = this.records.findToCorrect(editor, slug, keeper);
		P held = HeldRecords.find(part, owner, key);
		if (owner.isPublic() && held.isPublic()) {
			throw new PublicRecordException();
		}
		String label = part.labelOf(held);
		this.events.publishEvent(new RecordRemoved(held));
		part.remove(held);
		this.bin.keep(Removed.ofRecord(editor.getPlural(), slug, editor.labelOf(owner), part.getPlural(), label));
		changed(editor, slug);
	}

	/**
	 * Puts a part before the one before it, or after the one after it.
	 */
	<R extends DirectoryRecord, P extends DirectoryPart> void move(DirectoryEditor<R, ?> editor,
			DirectoryPartEditor<R, P, ?> part, String slug, String key, boolean up, Keeper keeper) {
		R owner = this.records.findToCorrect(editor, slug, keeper);
		part.move(owner, HeldRecords.find(part, owner, key), up);
		changed(editor, slug);
	}

}

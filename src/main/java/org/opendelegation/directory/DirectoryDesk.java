package org.opendelegation.directory;

import java.util.List;
import java.util.UUID;

import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.web.NotFoundException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters and corrects records of the directory. What is public already is public at once
 * as it is corrected, and so is for publishers only.
 */
@Service
@Transactional
public class DirectoryDesk {

	private final Tickets tickets;

	DirectoryDesk(Tickets tickets) {
		this.tickets = tickets;
	}

	@Transactional(readOnly = true)
	<R extends DirectoryRecord> List<R> list(DirectoryEditor<R, ?> editor) {
		return editor.list();
	}

	/**
	 * A record as it is now.
	 * @throws NotFoundException if there is no such record
	 */
	@Transactional(readOnly = true)
	<R extends DirectoryRecord, F> Opened<F> open(DirectoryEditor<R, F> editor, String slug, Keeper keeper) {
		R held = find(editor, slug);
		return new Opened<>(slug, editor.labelOf(held), editor.formOf(held), held.getVersion(), held.isPublic(),
				editor.mayCorrect(keeper, held));
	}

	/**
	 * Enters a record, once for a ticket.
	 * @return its slug
	 */
	<F> String enter(DirectoryEditor<?, F> editor, F form, UUID ticket, Keeper keeper) {
		require(editor.mayEnter(keeper, form));
		return this.tickets.use(ticket).orElseGet(() -> {
			String slug = editor.enter(form);
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
		R held = find(editor, slug);
		require(editor.mayCorrect(keeper, held));
		if (held.getVersion() != version) {
			return false;
		}
		editor.apply(held, form);
		return true;
	}

	private static <R extends DirectoryRecord> R find(DirectoryEditor<R, ?> editor, String slug) {
		return editor.find(slug).orElseThrow(() -> new NotFoundException(slug + " among " + editor.getPlural()));
	}

	private static void require(boolean may) {
		if (!may) {
			throw new AccessDeniedException("This is for staff of another city, or for another role");
		}
	}

	/**
	 * A record that is opened to be corrected.
	 *
	 * @param slug its slug
	 * @param label what to call it
	 * @param form what it holds
	 * @param version which of its versions this is
	 * @param published whether the public sees it
	 * @param correctable whether who opened it may correct it
	 */
	record Opened<F>(String slug, String label, F form, int version, boolean published, boolean correctable) {

		Opened<F> shownAt(int otherVersion) {
			return new Opened<>(this.slug, this.label, this.form, otherVersion, this.published, this.correctable);
		}

	}

}

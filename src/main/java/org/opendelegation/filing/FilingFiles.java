package org.opendelegation.filing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.opendelegation.account.DeskUser;
import org.opendelegation.account.UploadProperties;
import org.opendelegation.directory.RecordRemoved;
import org.opendelegation.document.Added;
import org.opendelegation.document.Document;
import org.opendelegation.document.DocumentKeeping;
import org.opendelegation.document.DocumentPlace;
import org.opendelegation.document.Documents;
import org.opendelegation.document.FilingCopies;
import org.opendelegation.document.FilingCopy;
import org.opendelegation.document.Offer;
import org.opendelegation.document.RefusedFileException;
import org.opendelegation.document.UploadedFile;
import org.opendelegation.web.NotFoundException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The files of filings, which only staff read: what was filed, and a redacted one where
 * there is something to redact. Clerks of the city attach them. Its publishers offer a
 * copy of one of them, which is made anew.
 */
@Service
class FilingFiles {

	private final FilingEditor editor;

	private final FilingRepository filings;

	private final Documents documents;

	private final DocumentKeeping keeping;

	private final FilingCopies copies;

	private final FileMarks marks;

	private final UploadProperties uploads;

	FilingFiles(FilingEditor editor, FilingRepository filings, Documents documents, DocumentKeeping keeping,
			FilingCopies copies, FileMarks marks, UploadProperties uploads) {
		this.editor = editor;
		this.filings = filings;
		this.documents = documents;
		this.keeping = keeping;
		this.copies = copies;
		this.marks = marks;
		this.uploads = uploads;
	}

	/**
	 * A filing with its names.
	 */
	@PreAuthorize("hasRole('READER')")
	Filing get(String slug) {
		Long id = this.editor.find(slug).map(Filing::getId).orElseThrow(() -> new NotFoundException("filing " + slug));
		return this.filings.findAllWithFilers(List.of(Objects.requireNonNull(id))).get(0);
	}

	@PreAuthorize("hasRole('READER')")
	List<Document> of(Filing filing) {
		return this.documents.of(placeOf(filing));
	}

	/**
	 * The files that somebody may not read. What may be public is for all staff; what was
	 * filed, for those who enter it.
	 */
	List<Document> unreadOf(Filing filing, DeskUser user, List<Document> files, Map<Long, FileMark> of) {
		return files.stream()
			.filter((file) -> !mayRead(filing, user, of.getOrDefault(file.id(), FileMark.AS_FILED)))
			.toList();
	}

	private static boolean mayRead(Filing filing, DeskUser user, FileMark mark) {
		return mark.mayBePublic() || user.mayEnterFor(filing.getCity().getId());
	}

	/**
	 * A file to read.
	 */
	@PreAuthorize("hasRole('READER')")
	Document read(Filing filing, DeskUser user, long id) {
		Document document = get(filing, id);
		require(mayRead(filing, user, this.marks.of(document)));
		return document;
	}

	private Document get(Filing filing, long id) {
		return this.documents.find(placeOf(filing), id)
			.orElseThrow(() -> new NotFoundException("document " + id + " of filing " + filing.getSlug()));
	}

	boolean mayAttach(Filing filing, DeskUser user) {
		return !filing.isWithdrawn() && user.mayEnterFor(filing.getCity().getId());
	}

	boolean mayOffer(Filing filing, DeskUser user) {
		return !filing.isWithdrawn() && user.mayPublishFor(filing.getCity().getId());
	}

	/**
	 * Attaches a file.
	 * @throws RefusedFileException if it is not taken
	 */
	@PreAuthorize("hasRole('CLERK')")
	Added attach(Filing filing, DeskUser user, UploadedFile file, FileMark mark) {
		require(mayAttach(filing, user));
		Added added = this.keeping.add(placeOf(filing), file, this.uploads.largest());
		if (!added.already()) {
			this.marks.mark(added.document(), mark);
		}
		return added;
	}

	@PreAuthorize("hasRole('READER')")
	Map<Long, FileMark> marksOf(List<Document> files) {
		return this.marks.of(files);
	}

	/**
	 * Says of a file whether it may be public.
	 * @return whether that was kept: not where a copy of it is offered
	 */
	@PreAuthorize("hasRole('CLERK')")
	boolean mark(Filing filing, DeskUser user, long id, FileMark mark) {
		require(mayAttach(filing, user));
		try {
			this.marks.mark(get(filing, id).id(), mark);
			return true;
		}
		catch (DataIntegrityViolationException ex) {
			return false;
		}
	}

	/**
	 * A file of which a copy may be offered: one that is marked so.
	 */
	@PreAuthorize("hasRole('PUBLISHER')")
	Optional<Document> findToOffer(Filing filing, DeskUser user, long id) {
		require(mayOffer(filing, user));
		return Optional.of(get(filing, id)).filter((document) -> this.marks.of(document).mayBePublic());
	}

	/**
	 * Removes a file. Where a copy of it is offered, that is for publishers, and the copy
	 * goes with it.
	 */
	@PreAuthorize("hasRole('CLERK')")
	void remove(Filing filing, DeskUser user, long id) {
		Document document = get(filing, id);
		boolean publishes = mayOffer(filing, user);
		require(publishes || (mayAttach(filing, user) && !document.offered()));
		this.keeping.remove(document, publishes);
	}

	@PreAuthorize("hasRole('CLERK')")
	void putBack(Filing filing, DeskUser user, long id) {
		require(mayAttach(filing, user));
		this.keeping.putBack(get(filing, id));
	}

	/**
	 * Offers a copy of a file in the place of one that was offered before.
	 */
	@PreAuthorize("hasRole('PUBLISHER')")
	Offer offer(Filing filing, DeskUser user, long id) {
		Document document = findToOffer(filing, user, id)
			.orElseThrow(() -> new AccessDeniedException("This file is for staff only"));
		return this.copies.offer(document, filing.getSlug());
	}

	@PreAuthorize("hasRole('PUBLISHER')")
	void withdraw(Filing filing, DeskUser user) {
		require(mayOffer(filing, user));
		this.copies.withdraw(Objects.requireNonNull(filing.getId(), "A stored filing"));
	}

	Optional<FilingCopy> findCopy(Filing filing) {
		return this.copies.find(Objects.requireNonNull(filing.getId(), "A stored filing"));
	}

	/**
	 * The files of a filing that goes into the bin are removed with it, and come back
	 * with it.
	 */
	@EventListener
	void removeWith(RecordRemoved removed) {
		if (removed.record() instanceof Filing filing) {
			this.documents.of(placeOf(filing))
				.stream()
				.filter((document) -> !document.isRemoved())
				.forEach((document) -> this.keeping.remove(document, false));
		}
	}

	private static DocumentPlace placeOf(Filing filing) {
		return DocumentPlace.ofFiling(Objects.requireNonNull(filing.getId(), "A stored filing"));
	}

	private static void require(boolean may) {
		if (!may) {
			throw new AccessDeniedException("This is for staff of another city, or for another role");
		}
	}

}

package org.opendelegation.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.document.Added;
import org.opendelegation.document.DocumentNames;
import org.opendelegation.document.Refusal;
import org.opendelegation.document.RefusedFileException;
import org.opendelegation.document.UploadWords;
import org.opendelegation.document.UploadedFile;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Attaches the files of a form one by one: one that is refused keeps no other from being
 * attached.
 */
@Component
class Attaching {

	private final NoteAttachments attachments;

	private final UploadWords words;

	Attaching(NoteAttachments attachments, UploadWords words) {
		this.attachments = attachments;
		this.words = words;
	}

	Outcome attach(NotedMeeting meeting, DeskUser user, @Nullable List<MultipartFile> files) {
		this.attachments.requireWriter(meeting, user);
		Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), HttpStatus.OK);
		for (MultipartFile file : (files != null) ? files : List.<MultipartFile>of()) {
			if (!file.isEmpty() || !DocumentNames.clean(file.getOriginalFilename()).equals("file")) {
				outcome = outcome.and(attach(meeting, user, file, outcome));
			}
		}
		return outcome;
	}

	private HttpStatus attach(NotedMeeting meeting, DeskUser user, MultipartFile file, Outcome outcome) {
		String name = DocumentNames.clean(file.getOriginalFilename());
		try {
			Added added = attach(meeting, user, file, name);
			if (added.already()) {
				outcome.already().add(this.words.already(added.name()));
			}
			outcome.attached().add(added.name());
			return HttpStatus.OK;
		}
		catch (RefusedFileException ex) {
			outcome.refused().add(this.words.refused(name, ex));
			return (ex.getRefusal() == Refusal.TOO_LARGE) ? HttpStatus.CONTENT_TOO_LARGE
					: HttpStatus.UNPROCESSABLE_CONTENT;
		}
	}

	private Added attach(NotedMeeting meeting, DeskUser user, MultipartFile file, String name) {
		try {
			Path path = Files.createTempFile("open-delegation-", ".upload");
			try {
				file.transferTo(path);
				return this.attachments.attach(meeting, user, new UploadedFile(path, name));
			}
			finally {
				Files.deleteIfExists(path);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What came of it.
	 *
	 * @param attached the names of those that are attached now
	 * @param already that some were attached before, in words
	 * @param refused why others are not, in words
	 * @param status the status of the answer: that of the last file that was refused
	 */
	record Outcome(List<String> attached, List<String> already, List<String> refused, HttpStatus status) {

		private Outcome and(HttpStatus next) {
			return new Outcome(this.attached, this.already, this.refused, (next != HttpStatus.OK) ? next : this.status);
		}

	}

}

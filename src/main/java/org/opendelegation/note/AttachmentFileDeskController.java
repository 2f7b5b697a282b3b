package org.opendelegation.note;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opendelegation.account.Uploads;
import org.opendelegation.document.Document;
import org.opendelegation.document.Documents;
import org.opendelegation.web.FileAnswer;
import org.opendelegation.web.NotFoundException;

import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The bytes of attached files, which a browser saves. Only the small picture, which we
 * drew, is shown.
 */
@Controller
@RequestMapping(Uploads.PATH + "/{id}")
@PreAuthorize("hasRole('READER')")
class AttachmentFileDeskController {

	private final NotedMeetings meetings;

	private final NoteAttachments attachments;

	private final Documents documents;

	AttachmentFileDeskController(NotedMeetings meetings, NoteAttachments attachments, Documents documents) {
		this.meetings = meetings;
		this.attachments = attachments;
		this.documents = documents;
	}

	@GetMapping("/file")
	void download(@PathVariable String slug, @PathVariable String key, @PathVariable long id,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		Document document = this.attachments.get(this.meetings.get(slug, key), id);
		FileAnswer.save(request, response, document.name(), document.kind().getMediaType(), document.size());
		this.documents.write(document, response.getOutputStream());
	}

	@GetMapping("/picture")
	void picture(@PathVariable String slug, @PathVariable String key, @PathVariable long id, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Document document = this.attachments.get(this.meetings.get(slug, key), id);
		byte[] picture = this.documents.findPicture(document)
			.orElseThrow(() -> new NotFoundException("picture of document " + id));
		FileAnswer.show(request, response, MediaType.IMAGE_JPEG_VALUE, picture.length);
		response.getOutputStream().write(picture);
	}

}

package org.opendelegation.note;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opendelegation.account.Uploads;
import org.opendelegation.document.Document;
import org.opendelegation.document.Documents;
import org.opendelegation.web.NotFoundException;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * The bytes of attached files. A browser saves them and shows none: what was sent to us
 * never runs as a page of ours. Only the small picture, which we drew, is shown.
 */
@Controller
@RequestMapping(Uploads.PATH + "/{id}")
@PreAuthorize("hasRole('READER')")
class AttachmentFileDeskController {

	private static final String HARMLESS = "default-src 'none'; sandbox";

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
		begin(request, response, document.kind().getMediaType(), document.size());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(document.name(), StandardCharsets.UTF_8).build().toString());
		this.documents.write(document, response.getOutputStream());
	}

	@GetMapping("/picture")
	void picture(@PathVariable String slug, @PathVariable String key, @PathVariable long id, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Document document = this.attachments.get(this.meetings.get(slug, key), id);
		byte[] picture = this.documents.findPicture(document)
			.orElseThrow(() -> new NotFoundException("picture of document " + id));
		begin(request, response, MediaType.IMAGE_JPEG_VALUE, picture.length);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().build().toString());
		response.getOutputStream().write(picture);
	}

	/**
	 * A filter would hold the whole file in memory to make a tag of it.
	 */
	private static void begin(HttpServletRequest request, HttpServletResponse response, String mediaType, long size) {
		ShallowEtagHeaderFilter.disableContentCaching(request);
		response.setContentType(mediaType);
		response.setContentLengthLong(size);
		response.setHeader("Content-Security-Policy", HARMLESS);
	}

}

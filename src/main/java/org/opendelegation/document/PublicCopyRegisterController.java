package org.opendelegation.document;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opendelegation.web.FileAnswer;
import org.opendelegation.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Copies of documents that the public may have.
 */
@Controller
class PublicCopyRegisterController {

	private final PublicCopyReader copies;

	PublicCopyRegisterController(PublicCopyReader copies) {
		this.copies = copies;
	}

	@GetMapping("/sources/{slug}/copy")
	void download(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		PublicCopy copy = this.copies.findPublished(slug)
			.orElseThrow(() -> new NotFoundException("copy of source " + slug));
		if (!new ServletWebRequest(request, response).checkNotModified('"' + copy.sha256() + '"')) {
			FileAnswer.save(request, response, copy.name(), copy.kind().getMediaType(), copy.size());
			this.copies.write(copy, response.getOutputStream());
		}
	}

}

package org.opendelegation.paper;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.opendelegation.web.PageAddress;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/**
 * Answers with a paper as a page or as a file, for the public and for the desk alike.
 */
@Component
class PaperAnswer {

	private final PaperPdf pdf;

	PaperAnswer(PaperPdf pdf) {
		this.pdf = pdf;
	}

	/**
	 * Gives a page what it shows.
	 * @param list the page of all papers of the same edition, without language
	 */
	void show(Paper paper, String list, Model model) {
		model.addAttribute("paper", paper);
		model.addAttribute("list", list);
	}

	/**
	 * The file.
	 * @param slug the slug of the trip, for the name of the file
	 * @throws ResponseStatusException if it could not be made in time
	 */
	ResponseEntity<byte[]> file(Paper paper, String slug, Model model) {
		PageAddress page = (PageAddress) Objects.requireNonNull(model.getAttribute("page"));
		byte[] bytes = this.pdf.print(paper, page.absolute(""))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header("Content-Disposition",
					ContentDisposition.inline()
						.filename(nameOf(paper, slug), StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(bytes);
	}

	private static String nameOf(Paper paper, String slug) {
		String name = slug + "-" + paper.name().getSlug();
		return ((paper.city() != null) ? name + "-" + paper.city().slug() : name) + ".pdf";
	}

}

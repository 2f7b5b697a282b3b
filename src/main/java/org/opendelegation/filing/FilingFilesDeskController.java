package org.opendelegation.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.account.UploadProperties;
import org.opendelegation.account.Uploads;
import org.opendelegation.document.Added;
import org.opendelegation.document.Document;
import org.opendelegation.document.DocumentNames;
import org.opendelegation.document.Documents;
import org.opendelegation.document.Refusal;
import org.opendelegation.document.RefusedFileException;
import org.opendelegation.document.UploadWords;
import org.opendelegation.document.UploadedFile;
import org.opendelegation.web.FileAnswer;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The files of a filing. {@link FilingCopyDeskController} offers a copy of one of them.
 */
@Controller
@RequestMapping(Uploads.OF_FILINGS)
@PreAuthorize("hasRole('READER')")
class FilingFilesDeskController {

	private static final String PAGE = "redirect:/desk/filings/{slug}/files";

	private final FilingFiles files;

	private final Documents documents;

	private final UploadWords words;

	private final UploadProperties uploads;

	FilingFilesDeskController(FilingFiles files, Documents documents, UploadWords words, UploadProperties uploads) {
		this.files = files;
		this.documents = documents;
		this.words = words;
		this.uploads = uploads;
	}

	@GetMapping
	ModelAndView list(@PathVariable String slug, @AuthenticationPrincipal DeskUser user) {
		return page(this.files.get(slug), user, null);
	}

	@PostMapping
	ModelAndView attach(@PathVariable String slug, @RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(defaultValue = "AS_FILED") FileMark mark, @AuthenticationPrincipal DeskUser user,
			RedirectAttributes flash) throws IOException {
		Filing filing = this.files.get(slug);
		if (file == null || file.isEmpty()) {
			flash.addFlashAttribute("warning", "attachments.nothing");
			return new ModelAndView(PAGE);
		}
		String name = DocumentNames.clean(file.getOriginalFilename());
		try {
			Added added = attach(filing, user, file, name, mark);
			flash.addFlashAttribute("notice", added.already() ? "desk.filing.files.already" : "attachments.attached");
			return new ModelAndView(PAGE);
		}
		catch (RefusedFileException ex) {
			ModelAndView page = page(filing, user, this.words.refused(name, ex));
			page.setStatus((ex.getRefusal() == Refusal.TOO_LARGE) ? HttpStatus.CONTENT_TOO_LARGE
					: HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
	}

	private Added attach(Filing filing, DeskUser user, MultipartFile file, String name, FileMark mark)
			throws IOException {
		Path path = Files.createTempFile("open-delegation-", ".upload");
		try {
			file.transferTo(path);
			return this.files.attach(filing, user, new UploadedFile(path, name), mark);
		}
		finally {
			Files.deleteIfExists(path);
		}
	}

	@GetMapping("/{id}")
	void download(@PathVariable String slug, @PathVariable long id, @AuthenticationPrincipal DeskUser user,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		Document document = this.files.read(this.files.get(slug), user, id);
		FileAnswer.save(request, response, document.name(), document.kind().getMediaType(), document.size());
		this.documents.write(document, response.getOutputStream());
	}

	@PostMapping("/{id}/remove")
	String remove(@PathVariable String slug, @PathVariable long id, @AuthenticationPrincipal DeskUser user,
			RedirectAttributes flash) {
		this.files.remove(this.files.get(slug), user, id);
		flash.addFlashAttribute("notice", "attachments.removed");
		return PAGE;
	}

	@PostMapping("/{id}/back")
	String putBack(@PathVariable String slug, @PathVariable long id, @AuthenticationPrincipal DeskUser user,
			RedirectAttributes flash) {
		this.files.putBack(this.files.get(slug), user, id);
		flash.addFlashAttribute("notice", "attachments.back");
		return PAGE;
	}

	private ModelAndView page(Filing filing, DeskUser user, @Nullable String refused) {
		List<Document> documents = this.files.of(filing);
		Map<Long, FileMark> marks = this.files.marksOf(documents);
		return new ModelAndView("desk/filing/files").addObject("filing", filing)
			.addObject("documents", documents)
			.addObject("marks", marks)
			.addObject("kinds", FileMark.values())
			.addObject("copy", this.files.findCopy(filing).orElse(null))
			.addObject("unread", this.files.unreadOf(filing, user, documents, marks))
			.addObject("mayAttach", this.files.mayAttach(filing, user))
			.addObject("mayOffer", this.files.mayOffer(filing, user))
			.addObject("largest", Document.inWords(this.uploads.largest()))
			.addObject("refused", refused);
	}

}

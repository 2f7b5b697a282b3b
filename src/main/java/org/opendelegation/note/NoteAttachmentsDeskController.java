package org.opendelegation.note;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.account.Uploads;
import org.opendelegation.document.Document;
import org.opendelegation.source.SourceEditor;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
 * Files that are attached to the note of a meeting. All of it works without script.
 */
@Controller
@RequestMapping(Uploads.PATH)
@PreAuthorize("hasRole('READER')")
class NoteAttachmentsDeskController {

	private final NotedMeetings meetings;

	private final NoteAttachments attachments;

	private final Attaching attaching;

	private final AttachmentSources sources;

	private final SourceEditor choices;

	private final NoteWriters writers;

	NoteAttachmentsDeskController(NotedMeetings meetings, NoteAttachments attachments, Attaching attaching,
			AttachmentSources sources, SourceEditor choices, NoteWriters writers) {
		this.sources = sources;
		this.choices = choices;
		this.writers = writers;
		this.meetings = meetings;
		this.attachments = attachments;
		this.attaching = attaching;
	}

	@GetMapping
	ModelAndView list(@PathVariable String slug, @PathVariable String key, @AuthenticationPrincipal DeskUser user) {
		return page(this.meetings.get(slug, key), user, List.of());
	}

	@PostMapping
	ModelAndView attach(@PathVariable String slug, @PathVariable String key,
			@RequestParam(required = false) @Nullable List<MultipartFile> files, @AuthenticationPrincipal DeskUser user,
			RedirectAttributes flash) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		Attaching.Outcome outcome = this.attaching.attach(meeting, user, files);
		if (!outcome.refused().isEmpty()) {
			ModelAndView page = page(meeting, user, outcome.refused());
			page.setStatus(outcome.status());
			return page;
		}
		if (outcome.attached().isEmpty()) {
			flash.addFlashAttribute("warning", "attachments.nothing");
		}
		else {
			flash.addFlashAttribute("notice", "attachments.attached");
			flash.addFlashAttribute("already", outcome.already());
		}
		return back(meeting);
	}

	/**
	 * The same for the script, which sends one file at a time.
	 */
	@PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Answer> attachOne(@PathVariable String slug, @PathVariable String key,
			@RequestParam(required = false) @Nullable List<MultipartFile> files,
			@AuthenticationPrincipal DeskUser user) {
		Attaching.Outcome outcome = this.attaching.attach(this.meetings.get(slug, key), user, files);
		return ResponseEntity.status(outcome.status()).body(new Answer(outcome.refused(), outcome.already()));
	}

	@GetMapping("/{id}")
	ModelAndView show(@PathVariable String slug, @PathVariable String key, @PathVariable long id,
			@AuthenticationPrincipal DeskUser user) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		Document document = this.attachments.get(meeting, id);
		boolean mayWrite = this.writers.include(user, meeting);
		return new ModelAndView("desk/note/attachment").addObject("meeting", meeting)
			.addObject("document", document)
			.addObject("mayWrite", mayWrite)
			.addObject("mayOffer", this.sources.mayOffer(meeting, user))
			.addObject("copy", this.sources.findCopy(document).orElse(null))
			.addObject("choices", mayWrite ? this.choices.list() : List.of())
			.addObject("parts", this.attachments.textOf(document));
	}

	@PostMapping("/{id}/remove")
	ModelAndView remove(@PathVariable String slug, @PathVariable String key, @PathVariable long id,
			@AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		this.attachments.remove(meeting, user, id);
		flash.addFlashAttribute("notice", "attachments.removed");
		return back(meeting);
	}

	@PostMapping("/{id}/back")
	ModelAndView putBack(@PathVariable String slug, @PathVariable String key, @PathVariable long id,
			@AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		this.attachments.putBack(meeting, user, id);
		flash.addFlashAttribute("notice", "attachments.back");
		return back(meeting);
	}

	private ModelAndView page(NotedMeeting meeting, DeskUser user, List<String> refused) {
		return new ModelAndView("desk/note/attachments").addObject("meeting", meeting)
			.addObject("attachments", this.attachments.of(meeting, user))
			.addObject("refused", refused);
	}

	private static ModelAndView back(NotedMeeting meeting) {
		return new ModelAndView("redirect:" + meeting.getPath() + "#attachments");
	}

	/**
	 * What came of one file, in words.
	 *
	 * @param refused why it was not attached, or nothing
	 * @param already that it had been attached before, or nothing
	 */
	record Answer(List<String> refused, List<String> already) {
	}

}

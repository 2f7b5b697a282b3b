package org.opendelegation.note;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.support.Markdown;
import org.opendelegation.support.MarkdownPassage;
import org.opendelegation.web.NotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Notes as staff read and write them. All of it works without script; what a script does
 * besides is in {@link NoteScriptDeskController}.
 */
@Controller
@RequestMapping("/desk/trips/{slug}")
@PreAuthorize("hasRole('READER')")
class NoteDeskController {

	/** A form with more boxes would not be read whole. */
	private static final int MOST_PASSAGES = 500;

	private final NotedMeetings meetings;

	private final Notes notes;

	private final NoteKeeping keeping;

	private final NoteWriters writers;

	private final NotePresence presence;

	private final NoteWords words;

	private final Markdown markdown;

	private final DraftedMeetings drafted;

	private final NoteAttachments attachments;

	NoteDeskController(NotedMeetings meetings, Notes notes, NoteKeeping keeping, NoteWriters writers,
			NotePresence presence, NoteWords words, Markdown markdown, DraftedMeetings drafted,
			NoteAttachments attachments) {
		this.meetings = meetings;
		this.notes = notes;
		this.keeping = keeping;
		this.writers = writers;
		this.presence = presence;
		this.words = words;
		this.markdown = markdown;
		this.drafted = drafted;
		this.attachments = attachments;
	}

	@GetMapping("/notes")
	ModelAndView list(@PathVariable String slug) {
		String title = this.meetings.findTripTitle(slug).orElseThrow(() -> new NotFoundException("trip " + slug));
		return new ModelAndView("desk/note/list").addObject("trip", title).addObject("rows", this.meetings.of(slug));
	}

	@GetMapping("/meetings/{key}/note")
	ModelAndView show(@PathVariable String slug, @PathVariable String key,
			@RequestParam(defaultValue = "false") boolean outline, @AuthenticationPrincipal DeskUser user) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		Note note = this.notes.of(meeting);
		boolean outlined = outline && note.version() == 0;
		boolean mayWrite = this.writers.include(user, meeting);
		ModelAndView page = page("desk/note/show", meeting, note)
			.addObject("text", outlined ? this.words.outline() : note.text())
			.addObject("rendered", mayWrite ? null : this.markdown.render(note.text()))
			.addObject("others", this.presence.others(meeting, user))
			.addObject("attachments", this.attachments.of(meeting, user))
			.addObject("mayWrite", mayWrite);
		this.notes.findNewestAside(meeting, user.getAccountId()).ifPresent((own) -> page.addObject("aside", own));
		this.drafted.find(meeting, user).ifPresent((draft) -> offer(page, draft, note));
		return page;
	}

	private void offer(ModelAndView page, DraftedMeeting draft, Note note) {
		List<MarkdownPassage> passages = draft.isOpen() ? this.markdown.passages(note.text(), MOST_PASSAGES)
				: List.of();
		page.addObject("draft", draft)
			.addObject("passages", passages.subList(0, Math.min(MOST_PASSAGES, passages.size())))
			.addObject("left", passages.size() - MOST_PASSAGES);
	}

	@PostMapping("/meetings/{key}/note")
	ModelAndView write(@PathVariable String slug, @PathVariable String key,
			@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "0") int version,
			@RequestParam(required = false) @Nullable UUID save, @RequestParam(defaultValue = "false") boolean merged,
			@AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		NewText written = NewText.of(save, version, merged ? NoteRevision.Kind.MERGED : NoteRevision.Kind.SAVED, text);
		if (written.isTooLong()) {
			ModelAndView page = preview(slug, key, text, version, user).addObject("warning", "note.tooLong");
			page.setStatus(HttpStatus.CONTENT_TOO_LARGE);
			return page;
		}
		Kept kept = this.keeping.keep(meeting, user, written);
		if (kept.aside() && kept.revision() != null) {
			ModelAndView page = merge(slug, key, kept.revision());
			page.setStatus(HttpStatus.CONFLICT);
			return page;
		}
		flash.addFlashAttribute("notice", (kept.revision() != null) ? "note.kept" : "note.empty");
		return new ModelAndView("redirect:" + meeting.getPath());
	}

	/**
	 * Shows what becomes of a text, and stores nothing.
	 */
	@PostMapping("/meetings/{key}/note/preview")
	ModelAndView preview(@PathVariable String slug, @PathVariable String key,
			@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "0") int version,
			@AuthenticationPrincipal DeskUser user) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		Note note = this.notes.of(meeting);
		return page("desk/note/show", meeting, new Note(version, note.text(), note.written())).addObject("text", text)
			.addObject("rendered", this.markdown.render(text))
			.addObject("others", List.of())
			.addObject("attachments", this.attachments.of(meeting, user))
			.addObject("mayWrite", this.writers.include(user, meeting))
			.addObject("preview", true);
	}

	/**
	 * A text that was kept aside beside what the note says, to make one of both.
	 */
	@GetMapping("/meetings/{key}/note/merge")
	ModelAndView merge(@PathVariable String slug, @PathVariable String key, @RequestParam("with") long revision) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		NoteRevision own = this.notes.findRevision(meeting, revision)
			.orElseThrow(() -> new NotFoundException("revision " + revision));
		Note note = this.notes.of(meeting);
		ModelAndView page = page("desk/note/merge", meeting, note).addObject("own", own)
			.addObject("pieces", TextDifference.ofLines(note.text(), own.text()))
			.addObject("text", TextDifference.both(note.text(), own.text()));
		if (own.kind() == NoteRevision.Kind.ASIDE) {
			this.notes.findVersion(meeting, own.version()).ifPresent((base) -> page.addObject("base", base));
		}
		return page;
	}

	private static ModelAndView page(String view, NotedMeeting meeting, Note note) {
		return new ModelAndView(view).addObject("meeting", meeting)
			.addObject("note", note)
			.addObject("save", UUID.randomUUID())
			.addObject("longest", NewText.LONGEST);
	}

}

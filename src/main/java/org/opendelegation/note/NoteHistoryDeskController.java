package org.opendelegation.note;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.support.Markdown;
import org.opendelegation.web.NotFoundException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Every text of a note that was ever saved, to compare and to bring back.
 */
@Controller
@RequestMapping("/desk/trips/{slug}/meetings/{key}/note/history")
@PreAuthorize("hasRole('READER')")
class NoteHistoryDeskController {

	private final NotedMeetings meetings;

	private final Notes notes;

	private final NoteKeeping keeping;

	private final NoteWriters writers;

	private final Markdown markdown;

	NoteHistoryDeskController(NotedMeetings meetings, Notes notes, NoteKeeping keeping, NoteWriters writers,
			Markdown markdown) {
		this.meetings = meetings;
		this.notes = notes;
		this.keeping = keeping;
		this.writers = writers;
		this.markdown = markdown;
	}

	@GetMapping
	String list(@PathVariable String slug, @PathVariable String key, Model model) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		model.addAttribute("meeting", meeting);
		model.addAttribute("revisions", this.notes.revisionsOf(meeting));
		return "desk/note/history";
	}

	@GetMapping("/compare")
	String compare(@PathVariable String slug, @PathVariable String key, @RequestParam long from, @RequestParam long to,
			Model model) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		NoteRevision before = revision(meeting, from);
		NoteRevision after = revision(meeting, to);
		model.addAttribute("meeting", meeting);
		model.addAttribute("before", before);
		model.addAttribute("after", after);
		model.addAttribute("pieces", TextDifference.ofWords(before.text(), after.text()));
		return "desk/note/compare";
	}

	@GetMapping("/{id}")
	String show(@PathVariable String slug, @PathVariable String key, @PathVariable long id,
			@AuthenticationPrincipal DeskUser user, Model model) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		NoteRevision revision = revision(meeting, id);
		model.addAttribute("meeting", meeting);
		model.addAttribute("revision", revision);
		model.addAttribute("rendered", this.markdown.render(revision.text()));
		model.addAttribute("previous", previous(meeting, revision));
		model.addAttribute("note", this.notes.of(meeting));
		model.addAttribute("mayWrite", this.writers.include(user, meeting));
		model.addAttribute("save", UUID.randomUUID());
		return "desk/note/revision";
	}

	private @Nullable NoteRevision previous(NotedMeeting meeting, NoteRevision revision) {
		List<NoteRevision> earlier = this.notes.revisionsOf(meeting)
			.stream()
			.filter((other) -> other.id() < revision.id())
			.toList();
		return earlier.isEmpty() ? null : earlier.get(0);
	}

	/**
	 * Brings a text back as the newest one. Where somebody wrote since the page was made,
	 * it is kept aside like any other.
	 */
	@PostMapping("/{id}/restore")
	String restore(@PathVariable String slug, @PathVariable String key, @PathVariable long id,
			@RequestParam int version, @RequestParam(required = false) @Nullable UUID save,
			@AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		NewText text = NewText.of(save, version, NoteRevision.Kind.RESTORED, revision(meeting, id).text());
		Kept kept = this.keeping.keep(meeting, user, text);
		if (kept.aside()) {
			return "redirect:" + meeting.getPath() + "/merge?with=" + kept.revision();
		}
		flash.addFlashAttribute("notice", "note.restored");
		return "redirect:" + meeting.getPath();
	}

	private NoteRevision revision(NotedMeeting meeting, long id) {
		return this.notes.findRevision(meeting, id).orElseThrow(() -> new NotFoundException("revision " + id));
	}

}

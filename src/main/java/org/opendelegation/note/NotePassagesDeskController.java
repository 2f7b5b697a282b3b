package org.opendelegation.note;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.meeting.PassageForms;
import org.opendelegation.meeting.PassageUse;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes passages of a note into what becomes public. Only what was chosen leaves the
 * note, and only into a form that somebody looks at and saves.
 */
@Controller
@PreAuthorize("hasRole('CLERK')")
class NotePassagesDeskController {

	private final NotedMeetings meetings;

	private final PassageForms forms;

	NotePassagesDeskController(NotedMeetings meetings, PassageForms forms) {
		this.meetings = meetings;
		this.forms = forms;
	}

	/**
	 * Shows the form that is filled in with what was chosen, and stores nothing.
	 */
	@PostMapping("/desk/trips/{slug}/meetings/{key}/note/passages")
	String choose(@PathVariable String slug, @PathVariable String key, @RequestParam PassageUse use,
			@RequestParam(required = false) @Nullable String speaker, @RequestParam MultiValueMap<String, String> sent,
			@AuthenticationPrincipal DeskUser user, Model model, RedirectAttributes flash) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		List<String> chosen = chosen(sent);
		List<String> wanted = (use == PassageUse.MINUTES) ? this.forms.missingOf(slug, key, chosen, user) : chosen;
		if (wanted.isEmpty()) {
			flash.addFlashAttribute("refused", chosen.isEmpty() ? "note.passages.none" : "note.passages.there");
			return "redirect:" + meeting.getPath() + "#passage-said";
		}
		model.addAttribute("notice", wanted.equals(chosen) ? "note.passages.filled" : "note.passages.filled.rest");
		return this.forms.show(use, slug, key, join(wanted), speaker, user, model);
	}

	/**
	 * The passages that were ticked, or else what was selected.
	 */
	private static List<String> chosen(MultiValueMap<String, String> sent) {
		return Stream.of("passage", "selection")
			.map((name) -> texts(sent.getOrDefault(name, List.of())))
			.filter((texts) -> !texts.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private static List<String> texts(List<String> pieces) {
		return pieces.stream()
			.map((piece) -> piece.replace("\r\n", "\n").stripTrailing())
			.filter((piece) -> !piece.isEmpty())
			.toList();
	}

	/**
	 * Items of a list follow each other, other pieces stand apart.
	 */
	private static String join(List<String> pieces) {
		return String.join("\n\n", pieces).replaceAll("(?m)^((?:- |1\\. ).*)\n\n(?=- |1\\. )", "$1\n");
	}

}

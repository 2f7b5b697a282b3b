package org.opendelegation.note;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.web.SearchText;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Searches notes and the files that are attached to them.
 */
@Controller
@PreAuthorize("hasRole('READER')")
class NoteSearchDeskController {

	private final NoteSearch search;

	NoteSearchDeskController(NoteSearch search) {
		this.search = search;
	}

	@GetMapping("/desk/notes")
	String find(@Nullable String q, Model model) {
		SearchText text = SearchText.of(q);
		List<NoteHit> hits = text.isEmpty() ? List.of() : this.search.find(text);
		model.addAttribute("text", text);
		model.addAttribute("hits", hits.subList(0, Math.min(NoteSearch.MOST, hits.size())));
		model.addAttribute("more", hits.size() > NoteSearch.MOST);
		return "desk/note/search";
	}

}

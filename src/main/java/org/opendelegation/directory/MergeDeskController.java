package org.opendelegation.directory;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opendelegation.web.NotFoundException;

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
 * Merging a record of the directory into another: which one to keep, both side by side,
 * and the way back.
 */
@Controller
@RequestMapping("/desk/{plural:officials|organizations|cities|sources}/{slug}")
class MergeDeskController {

	private static final String KEPT = "redirect:/desk/%s/%s/edit";

	private final MergeDesk desk;

	private final List<DirectoryEditor<?, ?>> editors;

	MergeDeskController(MergeDesk desk, List<DirectoryEditor<?, ?>> editors) {
		this.desk = desk;
		this.editors = editors;
	}

	@GetMapping("/merge")
	String choose(@PathVariable String plural, @PathVariable String slug, @Nullable String q, @Nullable String keep,
			@AuthenticationPrincipal Keeper keeper, Model model) {
		DirectoryEditor<?, ?> editor = editor(plural);
		model.addAttribute("editor", editor);
		if (keep != null) {
			model.addAttribute("preview", this.desk.preview(editor, slug, keep, keeper));
			model.addAttribute("ticket", UUID.randomUUID());
			return "desk/directory/merge";
		}
		model.addAttribute("asked", q);
		model.addAttribute("candidates", this.desk.candidates(editor, slug, q, keeper));
		return "desk/directory/merge-into";
	}

	@PostMapping("/merge")
	String merge(@PathVariable String plural, @PathVariable String slug, @RequestParam String keep,
			@RequestParam UUID ticket, @AuthenticationPrincipal Keeper keeper, RedirectAttributes flash) {
		try {
			this.desk.merge(editor(plural), slug, keep, ticket, keeper);
			flash.addFlashAttribute("notice", "desk.merge.done");
			return KEPT.formatted(plural, keep);
		}
		catch (MergeRefusedException ex) {
			flash.addFlashAttribute("warning", "desk.merge.against." + ex.getReason());
			return KEPT.formatted(plural, slug);
		}
	}

	@PostMapping("/merged/{merged}/undo")
	String undo(@PathVariable String plural, @PathVariable String slug, @PathVariable String merged,
			@AuthenticationPrincipal Keeper keeper, RedirectAttributes flash) {
		List<String> left = this.desk.undo(editor(plural), slug, merged, keeper);
		flash.addFlashAttribute("notice", "desk.merge.undone");
		if (!left.isEmpty()) {
			flash.addFlashAttribute("left", left);
		}
		return KEPT.formatted(plural, slug);
	}

	private DirectoryEditor<?, ?> editor(String plural) {
		return this.editors.stream()
			.filter((editor) -> editor.isMergeable() && editor.getPlural().equals(plural))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("records to merge among " + plural));
	}

}

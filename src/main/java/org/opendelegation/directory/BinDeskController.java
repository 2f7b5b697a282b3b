package org.opendelegation.directory;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The bin: what was removed in the last ninety days, and the way back.
 */
@Controller
@RequestMapping("/desk/bin")
class BinDeskController {

	private final BinDesk desk;

	BinDeskController(BinDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String list(@Nullable String kind, @Nullable Long account, @Nullable Long before,
			@AuthenticationPrincipal Keeper keeper, Model model) {
		BinFilter filter = new BinFilter(kind, account, before);
		model.addAttribute("filter", filter);
		model.addAttribute("bin", this.desk.read(filter, keeper));
		return "desk/directory/bin";
	}

	@PostMapping("/{id}/back")
	String putBack(@PathVariable long id, @AuthenticationPrincipal Keeper keeper, RedirectAttributes flash) {
		try {
			String place = this.desk.putBack(id, keeper);
			flash.addFlashAttribute("notice", "desk.bin.done");
			return "redirect:" + place;
		}
		catch (PutBackRefusedException ex) {
			flash.addFlashAttribute("warning", "desk.bin.not." + ex.getReason());
			return "redirect:/desk/bin";
		}
	}

}

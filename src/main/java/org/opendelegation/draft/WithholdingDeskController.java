package org.opendelegation.draft;

import java.util.regex.Pattern;

import org.opendelegation.account.DeskUser;
import org.opendelegation.source.RecordRef;
import org.opendelegation.source.Withholding;
import org.opendelegation.support.Texts;

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
 * What a record of a draft keeps from the public, and on what ground.
 */
@Controller
@RequestMapping("/desk/trips/{slug}/draft/{kind}/{key}/withheld")
class WithholdingDeskController {

	private static final String PAGE = "redirect:/desk/trips/{slug}/draft/{kind}/{key}/withheld";

	private static final int LONGEST_GROUND = 500;

	/** Whoever cites a law gives the number of its section. */
	private static final Pattern SECTION = Pattern.compile("\\d");

	private final WithheldReader reader;

	private final WithholdingDesk desk;

	WithholdingDeskController(WithheldReader reader, WithholdingDesk desk) {
		this.reader = reader;
		this.desk = desk;
	}

	@GetMapping
	String show(@PathVariable String slug, @PathVariable String kind, @PathVariable String key,
			@AuthenticationPrincipal DeskUser user, Model model) {
		model.addAttribute("page", this.reader.read(slug, new RecordRef(kind, key), user));
		return "desk/draft/withheld";
	}

	@PostMapping("/{field}")
	String withhold(@PathVariable String slug, @PathVariable String kind, @PathVariable String key,
			@PathVariable String field, @RequestParam(defaultValue = "") String ground,
			@AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		String cited = Texts.orNull(ground);
		if (cited == null || cited.length() > LONGEST_GROUND || !SECTION.matcher(cited).find()) {
			flash.addFlashAttribute("warning", "desk.withhold.ground.wrong");
			flash.addFlashAttribute("typed", ground);
			flash.addFlashAttribute("open", field);
			return PAGE;
		}
		return keep(slug, new RecordRef(kind, key), field, cited, user, flash);
	}

	@PostMapping("/{field}/staff-only")
	String keepForStaff(@PathVariable String slug, @PathVariable String kind, @PathVariable String key,
			@PathVariable String field, @AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		return keep(slug, new RecordRef(kind, key), field, Withholding.STAFF_ONLY, user, flash);
	}

	private String keep(String slug, RecordRef reference, String field, String ground, DeskUser user,
			RedirectAttributes flash) {
		try {
			RecordRef kept = this.desk.withhold(slug, reference, field, ground, user);
			flash.addAttribute("key", kept.key());
			flash.addFlashAttribute("notice", kept.equals(reference) ? "desk.withhold.done" : "desk.withhold.moved");
		}
		catch (TellingKeys.PermanentKeyException ex) {
			flash.addFlashAttribute("warning", "desk.withhold.told." + ex.getKind());
		}
		return PAGE;
	}

	@PostMapping("/{field}/release")
	String release(@PathVariable String slug, @PathVariable String kind, @PathVariable String key,
			@PathVariable String field, @AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		flash.addFlashAttribute("released", this.desk.release(slug, new RecordRef(kind, key), field, user));
		return PAGE;
	}

}

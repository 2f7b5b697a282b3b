package org.opendelegation.account;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * That everybody needs a passkey, for administrators: what it would mean, and then the
 * deed.
 */
@Controller
@RequestMapping("/desk/people/second-factor")
class RequiredPasskeysDeskController {

	private final SecondFactor secondFactor;

	private final SingleSignOn provided;

	RequiredPasskeysDeskController(SecondFactor secondFactor, SingleSignOn provided) {
		this.secondFactor = secondFactor;
		this.provided = provided;
	}

	@GetMapping
	String ask(@AuthenticationPrincipal DeskUser user, Model model) {
		if (this.secondFactor.isRequired()) {
			return "redirect:/desk/people";
		}
		model.addAttribute("consequence", this.secondFactor.consequence());
		model.addAttribute("ownMissing", !this.secondFactor.hasPasskey(user));
		model.addAttribute("provided", !this.provided.ways().isEmpty());
		return "desk/account/require-passkeys";
	}

	@PostMapping
	String require(@RequestParam(defaultValue = "false") boolean required, RedirectAttributes flash) {
		this.secondFactor.require(required);
		flash.addFlashAttribute("notice", required ? "people.secondFactor.on" : "people.secondFactor.off");
		return "redirect:/desk/people";
	}

}

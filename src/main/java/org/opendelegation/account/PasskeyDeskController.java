package org.opendelegation.account;

import org.opendelegation.web.NotFoundException;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The passkeys and recovery codes of who is signed in. That a device made a passkey,
 * Spring Security finds out.
 */
@Controller
@RequestMapping(PasskeyDeskController.PATH)
class PasskeyDeskController {

	static final String PATH = "/desk/account/passkeys";

	private final Passkeys passkeys;

	private final RecoveryCodes codes;

	private final SecondFactor secondFactor;

	PasskeyDeskController(Passkeys passkeys, RecoveryCodes codes, SecondFactor secondFactor) {
		this.passkeys = passkeys;
		this.codes = codes;
		this.secondFactor = secondFactor;
	}

	@GetMapping
	String show(@AuthenticationPrincipal DeskUser user, Model model) {
		return page(user, model);
	}

	@PostMapping("/{id}/remove")
	String remove(@AuthenticationPrincipal DeskUser user, @PathVariable String id, RedirectAttributes flash) {
		if (!this.passkeys.remove(user, id)) {
			throw new NotFoundException("passkey");
		}
		flash.addFlashAttribute("notice", "passkeys.removed");
		return "redirect:" + PATH;
	}

	/**
	 * Answers with the codes at once: they are kept nowhere until the next page.
	 */
	@PostMapping("/codes")
	String makeCodes(@AuthenticationPrincipal DeskUser user, Model model) {
		if (!this.secondFactor.hasPasskey(user)) {
			throw new NotFoundException("recovery codes without a passkey");
		}
		model.addAttribute("codes", this.codes.make(user));
		return page(user, model);
	}

	private String page(DeskUser user, Model model) {
		model.addAttribute("passkeys", this.passkeys.of(user));
		model.addAttribute("left", this.codes.left(user));
		model.addAttribute("count", RecoveryCodes.COUNT);
		model.addAttribute("required", this.secondFactor.isRequired());
		return "desk/account/passkeys";
	}

}

package org.opendelegation.account;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.Passkeys.Passkey;
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

	private final CurrentPassword current;

	PasskeyDeskController(Passkeys passkeys, RecoveryCodes codes, SecondFactor secondFactor, CurrentPassword current) {
		this.passkeys = passkeys;
		this.codes = codes;
		this.secondFactor = secondFactor;
		this.current = current;
	}

	@GetMapping
	String show(@AuthenticationPrincipal DeskUser user, @RequestParam(required = false) @Nullable String added,
			Model model) {
		return page(user, added != null, model);
	}

	@GetMapping("/{id}/remove")
	String askToRemove(@AuthenticationPrincipal DeskUser user, @PathVariable String id, Model model) {
		List<Passkey> all = this.passkeys.of(user);
		model.addAttribute("passkey",
				all.stream()
					.filter((one) -> one.id().equals(id))
					.findFirst()
					.orElseThrow(() -> new NotFoundException("passkey")));
		model.addAttribute("last", all.size() == 1);
		model.addAttribute("left", this.codes.left(user));
		model.addAttribute("required", this.secondFactor.isRequired());
		model.addAttribute("withPassword", this.current.isSet(user));
		return "desk/account/passkey-remove";
	}

	/**
	 * Removes a passkey.
	 * @param last whether its owner was told what goes with the last one; otherwise they
	 * are asked again if it has become that meanwhile
	 */
	@PostMapping("/{id}/remove")
	String remove(@AuthenticationPrincipal DeskUser user, @PathVariable String id,
			@RequestParam(defaultValue = "false") boolean last, RedirectAttributes flash) {
		if (!last && this.passkeys.of(user).size() == 1) {
			return "redirect:" + PATH + "/{id}/remove";
		}
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
		return page(user, false, model);
	}

	private String page(DeskUser user, boolean added, Model model) {
		List<Passkey> all = this.passkeys.of(user);
		model.addAttribute("passkeys", all);
		model.addAttribute("added", added && !all.isEmpty());
		model.addAttribute("left", this.codes.left(user));
		model.addAttribute("count", RecoveryCodes.COUNT);
		model.addAttribute("required", this.secondFactor.isRequired());
		return "desk/account/passkeys";
	}

}

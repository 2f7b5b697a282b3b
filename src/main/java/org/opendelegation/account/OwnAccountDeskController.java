package org.opendelegation.account;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What everybody sees of their own account: where they are signed in, and the password.
 */
@Controller
@RequestMapping("/desk/account")
class OwnAccountDeskController {

	private final SignedIn signedIn;

	private final Staff staff;

	private final PasswordRules rules;

	OwnAccountDeskController(SignedIn signedIn, Staff staff, PasswordRules rules) {
		this.signedIn = signedIn;
		this.staff = staff;
		this.rules = rules;
	}

	@GetMapping
	String show(@AuthenticationPrincipal DeskUser user, HttpSession session, Model model) {
		model.addAttribute("choice", PasswordForm.blank());
		return page(user, session, model);
	}

	@PostMapping("/password")
	String changePassword(@AuthenticationPrincipal DeskUser user, @RequestParam(defaultValue = "") String current,
			@ModelAttribute("choice") PasswordForm form, BindingResult errors, HttpSession session, Model model) {
		form.check(this.rules, user.getUsername(), user.getName(), errors);
		if (!this.staff.isPasswordOf(user, current)) {
			errors.reject("password.current.wrong");
		}
		if (errors.hasErrors()) {
			return page(user, session, model);
		}
		this.staff.changePassword(user, form.chosen());
		return "redirect:/login?changed";
	}

	@PostMapping("/sessions/end")
	String endOthers(@AuthenticationPrincipal DeskUser user, HttpSession session, RedirectAttributes flash) {
		this.signedIn.endOthers(user.getUsername(), session.getId());
		flash.addFlashAttribute("notice", "account.sessions.ended");
		return "redirect:/desk/account";
	}

	private String page(DeskUser user, @Nullable HttpSession session, Model model) {
		model.addAttribute("sessions",
				this.signedIn.of(user.getUsername(), (session != null) ? session.getId() : null));
		model.addAttribute("least", PasswordRules.LEAST);
		return "desk/account/own";
	}

}

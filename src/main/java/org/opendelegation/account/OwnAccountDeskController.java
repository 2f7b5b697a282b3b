package org.opendelegation.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
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
 * What everybody sees of their own account: the name, where they are signed in, and the
 * password.
 */
@Controller
@RequestMapping("/desk/account")
class OwnAccountDeskController {

	private final SignedIn signedIn;

	private final OwnAccounts own;

	private final SignIn signIn;

	private final PasswordRules rules;

	private final CurrentPassword current;

	private final FailedSignIns failures;

	private final PasswordEncoder encoder;

	OwnAccountDeskController(SignedIn signedIn, OwnAccounts own, SignIn signIn, PasswordRules rules,
			CurrentPassword current, FailedSignIns failures, PasswordEncoder encoder) {
		this.signedIn = signedIn;
		this.own = own;
		this.signIn = signIn;
		this.rules = rules;
		this.current = current;
		this.failures = failures;
		this.encoder = encoder;
	}

	@GetMapping
	String show(@AuthenticationPrincipal DeskUser user, HttpSession session, Model model) {
		return page(user, session, model);
	}

	@PostMapping("/name")
	String rename(@AuthenticationPrincipal DeskUser user, Authentication authentication,
			@Valid @ModelAttribute("called") NameForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response, HttpSession session, Model model, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return page(user, session, model);
		}
		this.own.rename(user, form.chosen())
			.ifPresent((renamed) -> this.signIn.renew(renamed, authentication, request, response));
		flash.addFlashAttribute("notice", "account.called.changed");
		return "redirect:/desk/account";
	}

	@PostMapping("/password")
	String changePassword(@AuthenticationPrincipal DeskUser user, @RequestParam(defaultValue = "") String current,
			@ModelAttribute("choice") PasswordForm form, BindingResult errors, HttpServletRequest request,
			HttpSession session, Model model) {
		form.check(this.rules, user.getUsername(), user.getName(), errors);
		switch (this.current.check(user, current, request.getRemoteAddr())) {
			case WRONG -> errors.reject("password.current.wrong");
			case TOO_MANY -> errors.reject("password.current.tooMany");
			case RIGHT -> {
			}
		}
		if (errors.hasErrors()) {
			return page(user, session, model);
		}
		this.own.changePassword(user, form.hash(this.encoder));
		return "redirect:/login?changed";
	}

	@PostMapping("/sessions/end")
	String endOthers(@AuthenticationPrincipal DeskUser user, HttpSession session, RedirectAttributes flash) {
		this.signedIn.endOthers(user.getUsername(), session.getId());
		flash.addFlashAttribute("notice", "account.sessions.ended");
		return "redirect:/desk/account";
	}

	private String page(DeskUser user, @Nullable HttpSession session, Model model) {
		if (!model.containsAttribute("called")) {
			model.addAttribute("called", new NameForm(user.getName()));
		}
		if (!model.containsAttribute("choice")) {
			model.addAttribute("choice", PasswordForm.blank());
		}
		model.addAttribute("sessions",
				this.signedIn.of(user.getUsername(), (session != null) ? session.getId() : null));
		model.addAttribute("failures", this.failures.latest(user.getAccountId()));
		model.addAttribute("least", PasswordRules.LEAST);
		return "desk/account/own";
	}

}

package org.opendelegation.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opendelegation.web.NotFoundException;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signing in, with a password or with a link. That a password is right, Spring Security
 * finds out.
 */
@Controller
@RequestMapping("/login")
class SignInDeskController {

	private final SignInLinks links;

	private final OwnAccounts own;

	private final PasswordRules rules;

	private final AccountMail mail;

	private final ForgottenPasswords forgotten;

	private final SignIn signIn;

	private final SingleSignOn provided;

	private final DisabledMeanwhile disabled;

	private final PasswordEncoder encoder;

	SignInDeskController(SignInLinks links, OwnAccounts own, PasswordRules rules, AccountMail mail,
			ForgottenPasswords forgotten, SignIn signIn, SingleSignOn provided, DisabledMeanwhile disabled,
			PasswordEncoder encoder) {
		this.links = links;
		this.own = own;
		this.rules = rules;
		this.mail = mail;
		this.forgotten = forgotten;
		this.signIn = signIn;
		this.provided = provided;
		this.disabled = disabled;
		this.encoder = encoder;
	}

	@GetMapping
	String show(@AuthenticationPrincipal @Nullable DeskUser user, HttpServletRequest request, Model model) {
		model.addAttribute("disabled", this.disabled.is(request));
		model.addAttribute("ways", this.provided.ways());
		return (user != null) ? "redirect:/desk" : "desk/account/sign-in";
	}

	@GetMapping("/forgotten")
	String forgotten(Model model) {
		model.addAttribute("mailed", this.mail.isPossible());
		return "desk/account/forgotten";
	}

	/**
	 * Says the same whether or not anybody has this address.
	 */
	@PostMapping("/forgotten")
	String sendLink(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
		this.forgotten.sendLink(email, request.getRemoteAddr());
		return "redirect:/login/forgotten?sent";
	}

	/**
	 * Looking uses nothing: programs that check mail open every link in it.
	 */
	@GetMapping("/link/{secret}")
	String choose(@PathVariable String secret, Model model) {
		model.addAttribute("choice", PasswordForm.blank());
		return choosing(secret, model);
	}

	@PostMapping("/link/{secret}")
	String choose(@PathVariable String secret, @ModelAttribute("choice") PasswordForm form, BindingResult errors,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		Account owner = ownerOf(secret);
		form.check(this.rules, owner.getEmail(), owner.getName(), errors);
		if (errors.hasErrors()) {
			return choosing(secret, model);
		}
		DeskUser user = this.own.choosePassword(secret, form.hash(this.encoder))
			.orElseThrow(SignInDeskController::usedUp);
		this.signIn.as(user, request, response);
		return "redirect:/desk";
	}

	private String choosing(String secret, Model model) {
		Account owner = ownerOf(secret);
		model.addAttribute("owner", owner);
		model.addAttribute("secret", secret);
		model.addAttribute("least", PasswordRules.LEAST);
		return "desk/account/choose-password";
	}

	private Account ownerOf(String secret) {
		return this.links.ownerOf(secret).orElseThrow(SignInDeskController::usedUp);
	}

	private static NotFoundException usedUp() {
		return new NotFoundException("a link to sign in", "error.404.link", "/login");
	}

}

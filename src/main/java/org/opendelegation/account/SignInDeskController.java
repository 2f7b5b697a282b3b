package org.opendelegation.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opendelegation.web.NotFoundException;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
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

	private final Staff staff;

	private final PasswordRules rules;

	private final AccountMail mail;

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	SignInDeskController(SignInLinks links, Staff staff, PasswordRules rules, AccountMail mail) {
		this.links = links;
		this.staff = staff;
		this.rules = rules;
		this.mail = mail;
	}

	@GetMapping
	String show(@AuthenticationPrincipal @Nullable DeskUser user, Model model) {
		model.addAttribute("mailed", this.mail.isPossible());
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
	String sendLink(@RequestParam(defaultValue = "") String email) {
		if (this.mail.isPossible()) {
			this.staff.linkForForgotten(email.strip()).ifPresent((path) -> this.mail.sendReset(email.strip(), path));
		}
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
		DeskUser user = this.staff.choosePassword(secret, form.chosen()).orElseThrow(SignInDeskController::usedUp);
		signIn(user, request, response);
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

	/**
	 * Under a new session, so that nobody who knew the old one is signed in with it.
	 */
	private void signIn(DeskUser user, HttpServletRequest request, HttpServletResponse response) {
		request.getSession();
		request.changeSessionId();
		user.eraseCredentials();
		Authentication authentication = UsernamePasswordAuthenticationToken.authenticated(user, null,
				user.getAuthorities());
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(authentication);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

}

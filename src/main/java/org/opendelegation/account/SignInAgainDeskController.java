package org.opendelegation.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asks who is signed in to show it again, before they set up a way to sign in.
 */
@Controller
@RequestMapping(SignInAgainDeskController.PATH)
class SignInAgainDeskController {

	static final String PATH = "/login/again";

	private final CurrentPassword current;

	private final SecondFactor secondFactor;

	private final SingleSignOn provided;

	private final SignIn signIn;

	private final RequestCache asked = new HttpSessionRequestCache();

	SignInAgainDeskController(CurrentPassword current, SecondFactor secondFactor, SingleSignOn provided,
			SignIn signIn) {
		this.current = current;
		this.secondFactor = secondFactor;
		this.provided = provided;
		this.signIn = signIn;
	}

	@GetMapping
	String show(@AuthenticationPrincipal @Nullable DeskUser user, Model model) {
		if (user == null) {
			return "redirect:/login";
		}
		model.addAttribute("minutes", FreshSignIn.LONGEST.toMinutes());
		model.addAttribute("withPassword", this.current.isSet(user));
		model.addAttribute("withPasskey", this.secondFactor.hasPasskey(user));
		model.addAttribute("ways", this.provided.ways());
		return "desk/account/again";
	}

	@PostMapping
	String check(@AuthenticationPrincipal @Nullable DeskUser user, @Nullable Authentication authentication,
			@RequestParam(defaultValue = "") String password, HttpServletRequest request,
			HttpServletResponse response) {
		if (user == null || authentication == null) {
			return "redirect:/login";
		}
		return switch (this.current.check(user, password, request.getRemoteAddr())) {
			case WRONG -> "redirect:" + PATH + "?failed";
			case TOO_MANY -> "redirect:" + PATH + "?tooMany";
			case RIGHT -> {
				SavedRequest saved = this.asked.getRequest(request, response);
				this.signIn.add(FactorGrantedAuthority.PASSWORD_AUTHORITY, user, authentication, request, response);
				yield "redirect:" + ((saved != null) ? saved.getRedirectUrl() : PasskeyDeskController.PATH);
			}
		};
	}

}

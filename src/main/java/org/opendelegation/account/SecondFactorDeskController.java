package org.opendelegation.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opendelegation.account.FailedSignIns.Kind;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The second step of signing in, after the password: a passkey, or a recovery code.
 */
@Controller
@RequestMapping(SecondFactorDeskController.PATH)
class SecondFactorDeskController {

	static final String PATH = "/login/second";

	private final SecondFactor secondFactor;

	private final RecoveryCodes codes;

	private final SignInThrottle throttle;

	private final FailedSignIns failures;

	private final SignIn signIn;

	private final RequestCache asked = new HttpSessionRequestCache();

	SecondFactorDeskController(SecondFactor secondFactor, RecoveryCodes codes, SignInThrottle throttle,
			FailedSignIns failures, SignIn signIn) {
		this.secondFactor = secondFactor;
		this.codes = codes;
		this.throttle = throttle;
		this.failures = failures;
		this.signIn = signIn;
	}

	@GetMapping
	String show(@AuthenticationPrincipal @Nullable DeskUser user, @Nullable Authentication authentication) {
		if (user == null || authentication == null) {
			return "redirect:/login";
		}
		return this.secondFactor.isGiven(authentication) ? "redirect:/desk" : "desk/account/second";
	}

	@PostMapping("/recovery")
	String recover(@AuthenticationPrincipal @Nullable DeskUser user, @Nullable Authentication authentication,
			@RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
		if (user == null || authentication == null) {
			return "redirect:/login";
		}
		String name = "recovery " + user.getUsername();
		if (!this.throttle.admits(name, request.getRemoteAddr())) {
			this.failures.record(user.getAccountId(), Kind.SIGN_IN_SLOWED);
			return "redirect:" + PATH + "?tooMany";
		}
		if (!this.codes.use(user, code)) {
			this.failures.record(user.getAccountId(), Kind.SIGN_IN_WRONG_CODE);
			return "redirect:" + PATH + "?failed";
		}
		this.throttle.forgive(name, request.getRemoteAddr());
		SavedRequest saved = this.asked.getRequest(request, response);
		this.signIn.add(SecondFactor.RECOVERY_CODE_AUTHORITY, user, authentication, request, response);
		return "redirect:" + ((saved != null) ? saved.getRedirectUrl() : "/desk");
	}

}

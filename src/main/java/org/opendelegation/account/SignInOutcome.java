package org.opendelegation.account;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opendelegation.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * What happens after somebody tried to sign in. All failures look alike: none tells
 * whether the address has an account.
 */
@Component
class SignInOutcome extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

	private static final Logger log = LoggerFactory.getLogger(SignInOutcome.class);

	private static final int LONGEST_BROWSER = 200;

	private final Journal journal;

	SignInOutcome(Journal journal) {
		this.journal = journal;
		setDefaultTargetUrl("/desk");
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		if (authentication.getPrincipal() instanceof DeskUser user) {
			String browser = request.getHeader(HttpHeaders.USER_AGENT);
			if (browser != null) {
				request.getSession()
					.setAttribute(SignedIn.BROWSER, browser.substring(0, Math.min(LONGEST_BROWSER, browser.length())));
			}
			this.journal.record("SIGNED_IN", "account", user.getAccountId(), Map.of());
		}
		super.onAuthenticationSuccess(request, response, authentication);
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException exception) throws IOException {
		boolean tooMany = exception instanceof ThrottledSignIn.TooManyFailuresException;
		log.info("Refused to sign in from {}{}", request.getRemoteAddr(), tooMany ? ": too many failures" : "");
		getRedirectStrategy().sendRedirect(request, response, tooMany ? "/login?tooMany" : "/login?failed");
	}

}

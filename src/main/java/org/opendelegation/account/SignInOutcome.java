package org.opendelegation.account;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

	private final SignIn signIn;

	SignInOutcome(SignIn signIn) {
		this.signIn = signIn;
		setDefaultTargetUrl("/desk");
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		if (authentication.getPrincipal() instanceof DeskUser user) {
			this.signIn.remember(user, request);
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

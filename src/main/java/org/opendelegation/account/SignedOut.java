package org.opendelegation.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that was begun while its owner was signed out everywhere, and so was not
 * there to be ended, and those of an account that was disabled.
 */
class SignedOut extends OncePerRequestFilter {

	private final AccountRepository accounts;

	private final SecondFactor secondFactor;

	private final DisabledMeanwhile disabled;

	SignedOut(AccountRepository accounts, SecondFactor secondFactor, DisabledMeanwhile disabled) {
		this.accounts = accounts;
		this.secondFactor = secondFactor;
		this.disabled = disabled;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof DeskUser user && isOver(user)) {
			end(user, authentication, request);
		}
		chain.doFilter(request, response);
	}

	private boolean isOver(DeskUser user) {
		return !this.accounts.isStillSignedIn(user.getAccountId(), user.getSignOuts());
	}

	private void end(DeskUser user, Authentication authentication, HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		SecurityContextHolder.clearContext();
		if (this.secondFactor.isPassedBy(authentication)) {
			this.disabled.remember(user, request);
		}
	}

}

package org.opendelegation.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that was begun while its owner was signed out everywhere, and so was not
 * there to be ended.
 */
class SignedOut extends OncePerRequestFilter {

	private final AccountRepository accounts;

	SignedOut(AccountRepository accounts) {
		this.accounts = accounts;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isOver(SecurityContextHolder.getContext().getAuthentication())) {
			HttpSession session = request.getSession(false);
			if (session != null) {
				session.invalidate();
			}
			SecurityContextHolder.clearContext();
		}
		chain.doFilter(request, response);
	}

	private boolean isOver(@Nullable Authentication authentication) {
		return authentication != null && authentication.getPrincipal() instanceof DeskUser user
				&& !this.accounts.isStillSignedIn(user.getAccountId(), user.getSignOuts());
	}

}

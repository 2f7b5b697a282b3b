package org.opendelegation.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opendelegation.journal.Journal;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * What follows when somebody has proved who they are. What the filters of Spring Security
 * do by themselves for passwords is done here for links.
 */
@Component
class SignIn {

	private static final int LONGEST_BROWSER = 200;

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	private final SessionAuthenticationStrategy sessions;

	private final Journal journal;

	SignIn(CsrfTokenRepository tokens, Journal journal) {
		this.sessions = new CompositeSessionAuthenticationStrategy(
				List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
		this.journal = journal;
	}

	/**
	 * Signs somebody in under a new session and with a new token for forms, so that
	 * nobody who knew the old ones can use them.
	 */
	void as(DeskUser user, HttpServletRequest request, HttpServletResponse response) {
		user.eraseCredentials();
		goOn(user, FactorGrantedAuthority.PASSWORD_AUTHORITY, request, response);
		remember(user, request);
	}

	/**
	 * The same for what else was proved, for who writes it down.
	 * @param factor the authority of what was proved
	 */
	Authentication goOn(DeskUser user, String factor, HttpServletRequest request, HttpServletResponse response) {
		Authentication authentication = UsernamePasswordAuthenticationToken.authenticated(user, null,
				with(factor, user.getAuthorities()));
		begin(authentication, request, response);
		return authentication;
	}

	/**
	 * Goes on with somebody who is signed in and has proved more.
	 * @param factor the authority of what was proved
	 */
	void add(String factor, DeskUser user, Authentication authentication, HttpServletRequest request,
			HttpServletResponse response) {
		begin(UsernamePasswordAuthenticationToken.authenticated(user, null,
				with(factor, authentication.getAuthorities())), request, response);
	}

	private void begin(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
		this.sessions.onAuthentication(authentication, request, response);
		keep(authentication, request, response);
	}

	/**
	 * Goes on with who is signed in, and is called something else now.
	 */
	void renew(DeskUser user, Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
		user.eraseCredentials();
		keep(UsernamePasswordAuthenticationToken.authenticated(user, null, authentication.getAuthorities()), request,
				response);
	}

	private void keep(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(authentication);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	/**
	 * With what was proved just now, and not what was of that kind before.
	 */
	private static List<GrantedAuthority> with(String factor, Collection<? extends GrantedAuthority> authorities) {
		return Stream
			.<GrantedAuthority>concat(
					authorities.stream().filter((authority) -> !factor.equals(authority.getAuthority())),
					Stream.of(FactorGrantedAuthority.fromAuthority(factor)))
			.toList();
	}

	/**
	 * The same for filters of Spring Security that sign in by themselves.
	 */
	SessionAuthenticationStrategy sessions() {
		return this.sessions;
	}

	/**
	 * Writes down who is signed in now, and with what browser.
	 */
	void remember(DeskUser user, HttpServletRequest request) {
		String browser = request.getHeader(HttpHeaders.USER_AGENT);
		if (browser != null) {
			request.getSession()
				.setAttribute(SignedIn.BROWSER, browser.substring(0, Math.min(LONGEST_BROWSER, browser.length())));
		}
		this.journal.record("SIGNED_IN", "account", user.getAccountId(), Map.of());
	}

}

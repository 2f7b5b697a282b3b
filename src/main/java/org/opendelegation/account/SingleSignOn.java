package org.opendelegation.account;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Signing in at a provider of OpenID Connect that the settings of Spring Boot name, such
 * as that of a city's own accounts. It says who somebody is; what they may do is said
 * here.
 */
@Component
class SingleSignOn {

	/** Where a way to a provider begins; its name follows. */
	static final String PATH = "/login/with";

	private static final Logger log = LoggerFactory.getLogger(SingleSignOn.class);

	private final ObjectProvider<Providers> providers;

	private final KnownPeople people;

	private final SignInOutcome outcome;

	private final SignIn signIn;

	private final RedirectStrategy redirects = new DefaultRedirectStrategy();

	SingleSignOn(ObjectProvider<Providers> providers, KnownPeople people, SignInOutcome outcome, SignIn signIn) {
		this.providers = providers;
		this.people = people;
		this.outcome = outcome;
		this.signIn = signIn;
	}

	/**
	 * The ways to providers, each by its address and with its name.
	 */
	Map<String, String> ways() {
		Map<String, String> ways = new TreeMap<>();
		this.providers
			.ifAvailable((providers) -> providers.names().forEach((id, name) -> ways.put(PATH + "/" + id, name)));
		return ways;
	}

	/**
	 * Finds out what a provider says; none where the settings name no provider.
	 */
	List<AuthenticationProvider> providers() {
		return (this.providers.getIfAvailable() != null) ? List.of(new OidcAuthorizationCodeAuthenticationProvider(
				new RestClientAuthorizationCodeTokenResponseClient(), this.people)) : List.of();
	}

	void configure(HttpSecurity http) {
		if (this.providers.getIfAvailable() != null) {
			http.oauth2Login((login) -> login.loginPage("/login")
				.authorizedClientRepository(new NoAuthorizedClients())
				.authorizationEndpoint((authorization) -> authorization.baseUri(PATH))
				.withObjectPostProcessor(telling(this::failToAsk))
				.successHandler(this::succeed)
				.failureHandler(this::fail));
		}
	}

	/**
	 * Goes on with the person here whom the provider named, as after a password.
	 */
	private void succeed(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
			throws IOException, ServletException {
		KnownPerson person = (KnownPerson) Objects.requireNonNull(authentication.getPrincipal(), "Somebody");
		this.outcome.onAuthenticationSuccess(request, response, this.signIn.goOn(person.getUser(),
				FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY, request, response));
	}

	/**
	 * Lets the filter that leads to a provider say what it has to say on a page of ours.
	 */
	private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> telling(
			AuthenticationFailureHandler failure) {
		return new ObjectPostProcessor<>() {

			@Override
			public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
				filter.setAuthenticationFailureHandler(failure);
				return filter;
			}

		};
	}

	private void failToAsk(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException {
		this.redirects.sendRedirect(request, response, "/login?away");
	}

	private void fail(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException {
		log.info("Refused who came from a provider: {}", exception.getMessage());
		this.redirects.sendRedirect(request, response, "/login?unknown");
	}

}

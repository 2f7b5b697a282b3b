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
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
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

	private final ObjectProvider<InMemoryClientRegistrationRepository> registrations;

	private final KnownPeople people;

	private final SignInOutcome outcome;

	private final SignIn signIn;

	private final RedirectStrategy redirects = new DefaultRedirectStrategy();

	SingleSignOn(ObjectProvider<InMemoryClientRegistrationRepository> registrations, KnownPeople people,
			SignInOutcome outcome, SignIn signIn) {
		this.registrations = registrations;
		this.people = people;
		this.outcome = outcome;
		this.signIn = signIn;
	}

	/**
	 * The ways to providers, each by its address and with its name.
	 */
	Map<String, String> ways() {
		Map<String, String> ways = new TreeMap<>();
		this.registrations.ifAvailable((providers) -> {
			for (ClientRegistration provider : providers) {
				ways.put(PATH + "/" + provider.getRegistrationId(), provider.getClientName());
			}
		});
		return ways;
	}

	/**
	 * Finds out what a provider says; none where the settings name no provider.
	 */
	List<AuthenticationProvider> providers() {
		return (this.registrations.getIfAvailable() != null) ? List.of(new OidcAuthorizationCodeAuthenticationProvider(
				new RestClientAuthorizationCodeTokenResponseClient(), this.people)) : List.of();
	}

	void configure(HttpSecurity http) {
		if (this.registrations.getIfAvailable() != null) {
			http.oauth2Login((login) -> login.loginPage("/login")
				.authorizedClientRepository(new NoAuthorizedClients())
				.authorizationEndpoint((authorization) -> authorization.baseUri(PATH))
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

	private void fail(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException {
		log.info("Refused who came from a provider: {}", exception.getMessage());
		this.redirects.sendRedirect(request, response, "/login?unknown");
	}

}

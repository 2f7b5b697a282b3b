package org.opendelegation.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.servlet.http.HttpServletRequest;
import org.opendelegation.web.SecurityHeaders;
import org.opendelegation.web.SiteProperties;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.access.intercept.RequestMatcherDelegatingAuthorizationManager;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAnyRole;
import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasRole;

/**
 * The staff side: whoever is not signed in sees the page to sign in, and nothing there is
 * kept by caches.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class DeskSecurityConfiguration {

	static final String[] PATHS = { "/desk", "/desk/**", "/login", "/login/**", "/logout", "/webauthn/**" };

	@Bean
	@Order(1)
	SecurityFilterChain deskSecurity(HttpSecurity http, DeskUsers users, AccountRepository accounts,
			PasswordEncoder encoder, SignInThrottle throttle, FailedSignIns failures, SignInOutcome outcome,
			SignIn signIn, SecondFactor secondFactor, DisabledMeanwhile disabled, FreshSignIn fresh,
			WebAuthnRelyingPartyOperations relyingParty, SingleSignOn provided, CsrfTokenRepository tokens,
			SiteProperties site, Clock clock, UploadProperties uploads) {
		http.securityMatcher(PATHS)
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/login", "/login/**")
				.permitAll()
				.requestMatchers("/logout")
				.authenticated()
				// Their own page removes passkeys, and with them the recovery codes.
				.requestMatchers(HttpMethod.DELETE, "/webauthn/**")
				.denyAll()
				.requestMatchers(PasskeyDeskController.PATH, PasskeyDeskController.PATH + "/**", "/webauthn/register",
						"/webauthn/register/**")
				.access(fresh.after(secondFactor.beforeSettingUp()))
				.requestMatchers("/desk/account", "/desk/account/**")
				.access(secondFactor.beforeSettingUp())
				.requestMatchers("/desk/people/**", "/desk/rules/**")
				.access(secondFactor.before(hasRole("ADMINISTRATOR")))
				.anyRequest()
				.access(secondFactor.before(hasAnyRole("READER", "ADMINISTRATOR"))))
			.exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint(new DeskEntrance(disabled))
				.accessDeniedHandler(new DeskRefusal(secondFactor, disabled)))
			.webAuthn((passkeys) -> passkeys.disableDefaultRegistrationPage(true)
				.withObjectPostProcessor(signingIn(new PasskeySignIn(relyingParty, users, failures), signIn, outcome)))
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens))
			// The only way in: a manager of its own has no parent that would try again
			// without the throttle.
			.authenticationManager(new ProviderManager(
					Stream.concat(Stream.of(signIn(users, encoder, throttle, failures)), provided.providers().stream())
						.toList()))
			.formLogin((form) -> form.loginPage("/login")
				.usernameParameter("email")
				.successHandler(outcome)
				.failureHandler(outcome))
			.logout((logout) -> logout.logoutSuccessUrl("/login?signedOut"))
			.addFilterBefore(new LongestSession(Duration.ofHours(12), clock), CsrfFilter.class)
			.addFilterBefore(new SignedOut(accounts, secondFactor, disabled), CsrfFilter.class)
			.addFilterBefore(new UploadGuard(secondFactor.before(hasRole("CLERK")), uploads), CsrfFilter.class)
			.addFilterAfter(new AuthorizationFilter(settingUpPasskeys(fresh.after(secondFactor.beforeSettingUp()))),
					ExceptionTranslationFilter.class);
		provided.configure(http);
		SecurityHeaders.apply(http, site, ReferrerPolicy.SAME_ORIGIN);
		http.headers((headers) -> headers.cacheControl(Customizer.withDefaults()));
		return http.build();
	}

	/**
	 * What is asked of the desk is asked of the database as the desk, from the session
	 * on.
	 */
	@Bean
	FilterRegistrationBean<DeskSideFilter> deskSide() {
		FilterRegistrationBean<DeskSideFilter> registration = new FilterRegistrationBean<>(new DeskSideFilter());
		registration.setOrder(DeskSideFilter.ORDER);
		return registration;
	}

	/**
	 * Sessions are read and written in transactions of their own, beside those of the
	 * work that is done in them.
	 */
	@Bean(defaultCandidate = false)
	@Qualifier("springSessionTransactionOperations")
	TransactionOperations springSessionTransactionOperations(@Qualifier("desk") DataSource desk) {
		TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(desk));
		transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return transactions;
	}

	private static ThrottledSignIn signIn(DeskUsers users, PasswordEncoder encoder, SignInThrottle throttle,
			FailedSignIns failures) {
		DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(users);
		passwords.setPasswordEncoder(encoder);
		passwords.setUserDetailsPasswordService(users);
		return new ThrottledSignIn(passwords, throttle, failures);
	}

	/**
	 * The filter that prepares a new passkey answers before the rules of the other
	 * addresses are asked.
	 */
	private static AuthorizationManager<HttpServletRequest> settingUpPasskeys(
			AuthorizationManager<RequestAuthorizationContext> rule) {
		return RequestMatcherDelegatingAuthorizationManager.builder()
			.add(PathPatternRequestMatcher.withDefaults().matcher("/webauthn/register/options"), rule)
			.anyRequest()
			.permitAll()
			.build();
	}

	/**
	 * Lets the filter for passkeys do what that for passwords does.
	 */
	private static ObjectPostProcessor<WebAuthnAuthenticationFilter> signingIn(PasskeySignIn passkeys, SignIn signIn,
			SignInOutcome outcome) {
		return new ObjectPostProcessor<>() {

			@Override
			public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
				filter.setAuthenticationManager(new ProviderManager(passkeys));
				filter.setSessionAuthenticationStrategy(signIn.sessions());
				filter.setAuthenticationSuccessHandler(outcome);
				filter.setMfaEnabled(true);
				return filter;
			}

		};
	}

	@Bean
	static CsrfTokenRepository csrfTokenRepository() {
		return new HttpSessionCsrfTokenRepository();
	}

	@Bean
	static PasswordEncoder passwordEncoder() {
		PasswordEncoder argon2 = new DelegatingPasswordEncoder("argon2",
				Map.of("argon2", new Argon2Password4jPasswordEncoder()));
		return new PatientPasswordEncoder(argon2, Runtime.getRuntime().availableProcessors());
	}

}

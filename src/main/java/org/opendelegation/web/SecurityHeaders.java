package org.opendelegation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The headers that tell browsers to be careful. {@link SecurityHeadersAdapter} gives them
 * to every answer before anything else can refuse a request, so that error pages have
 * them too.
 */
public final class SecurityHeaders {

	static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
			+ "frame-ancestors 'none'";

	private static final String REFERRER_POLICY = "Referrer-Policy";

	private static final Map<String, String> OF_EVERY_ANSWER = ofEveryAnswer();

	private SecurityHeaders() {
	}

	private static Map<String, String> ofEveryAnswer() {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
		headers.put("X-Content-Type-Options", "nosniff");
		headers.put("X-Frame-Options", "DENY");
		headers.put(REFERRER_POLICY, ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN.getPolicy());
		headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
		return headers;
	}

	/**
	 * Sets the headers of every answer.
	 * @param setter sets a header of the answer
	 */
	static void set(BiConsumer<String, String> setter) {
		OF_EVERY_ANSWER.forEach(setter);
	}

	/**
	 * Leaves to Spring Security what depends on the request: TLS, and how much of an
	 * address other sites may learn. Its own writer of the latter would keep the policy
	 * that the answer has already. Behind a web server with TLS, the program itself is
	 * asked without.
	 */
	public static void apply(HttpSecurity http, SiteProperties site, ReferrerPolicy referrerPolicy) {
		RequestMatcher overTls = site.isSecure() ? AnyRequestMatcher.INSTANCE : HttpServletRequest::isSecure;
		http.headers((headers) -> headers.defaultsDisabled()
			.httpStrictTransportSecurity((transport) -> transport.requestMatcher(overTls))
			.addHeaderWriter((request, response) -> response.setHeader(REFERRER_POLICY, referrerPolicy.getPolicy())));
	}

}

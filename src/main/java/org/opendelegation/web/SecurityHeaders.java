package org.opendelegation.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every page tells the browser to refuse.
 */
public final class SecurityHeaders {

	static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
			+ "frame-ancestors 'none'";

	private static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=()";

	private SecurityHeaders() {
	}

	/**
	 * Adds the headers to all answers of a chain.
	 * @param referrer what another page is told of the one that links to it
	 */
	public static void apply(HttpSecurity http, ReferrerPolicy referrer) {
		http.headers(
				(headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
					.referrerPolicy((policy) -> policy.policy(referrer))
					.permissionsPolicyHeader((policy) -> policy.policy(PERMISSIONS_POLICY)));
	}

}

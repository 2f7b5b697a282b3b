package org.opendelegation.account;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Leads whoever is not signed in to the page where they sign in, and hands back what they
 * sent.
 */
class DeskEntrance implements AuthenticationEntryPoint {

	private final AuthenticationEntryPoint entrance = new LoginUrlAuthenticationEntryPoint("/login");

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException, ServletException {
		if (LateForm.is(request)) {
			LateForm.handBack(request, response, false);
		}
		else {
			this.entrance.commence(request, response, exception);
		}
	}

}

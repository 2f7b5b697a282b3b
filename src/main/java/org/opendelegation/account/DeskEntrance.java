package org.opendelegation.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opendelegation.account.LateForm.Sender;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Leads whoever is not signed in to the page where they sign in, and hands back what they
 * sent.
 */
class DeskEntrance implements AuthenticationEntryPoint {

	private final AuthenticationEntryPoint entrance = new LoginUrlAuthenticationEntryPoint("/login");

	private final DisabledMeanwhile disabled;

	DeskEntrance(DisabledMeanwhile disabled) {
		this.disabled = disabled;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException, ServletException {
		if (LateForm.is(request)) {
			LateForm.handBack(request, response, this.disabled.is(request) ? Sender.DISABLED : Sender.SIGNED_OUT);
		}
		else if (MediaType.APPLICATION_JSON_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT))
				&& this.disabled.is(request)) {
			tell(response);
		}
		else {
			this.entrance.commence(request, response, exception);
		}
	}

	/**
	 * Tells the script of a page, which cannot see where it is led.
	 */
	private void tell(HttpServletResponse response) throws IOException {
		response.setStatus(HttpStatus.UNAUTHORIZED.value());
		response.setContentType(MediaType.TEXT_PLAIN_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.getWriter().write(this.disabled.words());
	}

}

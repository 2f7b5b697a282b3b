package org.opendelegation.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns bodies in parts away everywhere but where uploads are taken, before anything asks
 * for a parameter: the web server would read and store the whole body to answer that.
 */
class UploadGate extends OncePerRequestFilter {

	/** After the language has been taken from the address. */
	static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 2;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (Uploads.areIn(request) && !Uploads.areTakenAt(request)) {
			response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
			return;
		}
		chain.doFilter(request, response);
	}

}

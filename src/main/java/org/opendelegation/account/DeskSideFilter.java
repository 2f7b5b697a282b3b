package org.opendelegation.account;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opendelegation.database.Side;

import org.springframework.core.Ordered;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets requests for the desk work as the desk, and no others.
 */
class DeskSideFilter extends OncePerRequestFilter {

	/** After the language has been taken from the address, before the session. */
	static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

	private final RequestMatcher desk = new OrRequestMatcher(Arrays.stream(DeskSecurityConfiguration.PATHS)
		.<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
		.toList());

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!this.desk.matches(request)) {
			chain.doFilter(request, response);
			return;
		}
		try {
			Side.DESK.call(() -> {
				chain.doFilter(request, response);
				return null;
			});
		}
		catch (ServletException | IOException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new ServletException(ex);
		}
	}

}

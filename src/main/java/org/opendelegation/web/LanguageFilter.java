package org.opendelegation.web;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the language from the address. The rest of the program sees the language as part
 * of the context path, so that controllers know addresses without language only and every
 * link on a page stays in its language.
 */
class LanguageFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Language language = languageOf(request);
		language.bindTo(request);
		chain.doFilter(new LanguageRequest(request, language), response);
	}

	private static Language languageOf(HttpServletRequest request) {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			return Language.of(request);
		}
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return Language.ofPath(path).orElse(Language.ENGLISH);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}

package org.opendelegation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets caches keep a public page for a minute, and no longer: what is withdrawn must be
 * gone from them as soon. What a page shows depends on what is published and, for the
 * offer of another language, on what the browser prefers.
 */
class CacheHeaders implements HandlerInterceptor {

	private static final String ONE_MINUTE = "public, max-age=60";

	private static final String NOT_AT_ALL = "no-store";

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null) {
			return;
		}
		boolean found = page.getStatus() == null || page.getStatus() == HttpStatus.OK;
		set(response, found ? ONE_MINUTE : NOT_AT_ALL);
	}

	/**
	 * Lets no cache keep a page. A handler that throws says so itself: nothing is called
	 * after it.
	 */
	static void forbid(HttpServletResponse response) {
		set(response, NOT_AT_ALL);
	}

	private static void set(HttpServletResponse response, String cacheControl) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
	}

}

package org.opendelegation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets caches keep a page of the register for a minute, and no longer: what is withdrawn
 * must be gone from them as soon. What a page shows depends on what is published and, for
 * the offer of another language, on what the browser prefers. What any other controller
 * answers is kept by nobody, unless it says so itself.
 */
class CacheHeaders implements HandlerInterceptor {

	private static final String ONE_MINUTE = "public, max-age=60";

	private static final String NOT_AT_ALL = "no-store";

	private static final String PUBLIC_CONTROLLER = "RegisterController";

	/**
	 * Before the handler, since one that writes its answer itself has sent the headers
	 * when it is done. Files have headers of their own.
	 */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			set(response, isPublic(method) ? ONE_MINUTE : NOT_AT_ALL);
		}
		return true;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && page.getStatus() != null && page.getStatus() != HttpStatus.OK) {
			forbid(response);
		}
	}

	private static boolean isPublic(HandlerMethod method) {
		return ClassUtils.getUserClass(method.getBeanType()).getSimpleName().endsWith(PUBLIC_CONTROLLER);
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

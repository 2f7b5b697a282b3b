package org.opendelegation.web;

import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses what a list of the register cannot be narrowed by. Whoever asks for it would
 * take the whole list for what they asked for. What others add to an address to see where
 * readers come from is let pass.
 */
class UnknownParameters implements HandlerInterceptor {

	/** What makes a list: it is read page by page, or searched for words. */
	private static final Set<String> OF_LISTS = Set.of("page", "q");

	private static final Pattern TRACKING = Pattern.compile("utm_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|"
			+ "yclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|ref|ref_src");

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method
				&& method.getBeanType().getSimpleName().endsWith("RegisterController")) {
			Set<String> known = KnownQuery.parametersOf(method);
			if (known.stream().anyMatch(OF_LISTS::contains)) {
				check(request, known);
			}
		}
		return true;
	}

	private static void check(HttpServletRequest request, Set<String> known) {
		request.getParameterMap()
			.keySet()
			.stream()
			.filter((name) -> !known.contains(name) && !OF_LISTS.contains(name) && !TRACKING.matcher(name).matches())
			.sorted()
			.findFirst()
			.ifPresent((name) -> {
				throw BadParameterException.unknown(name, known);
			});
	}

}

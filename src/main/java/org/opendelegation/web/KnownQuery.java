package org.opendelegation.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What the links of a page to itself keep of its query: each parameter that its
 * controller takes, once. All else means nothing, and would be repeated in every link.
 */
final class KnownQuery {

	/** More than a search of the greatest length, percent-encoded. */
	private static final int LONGEST = 2000;

	private KnownQuery() {
	}

	/**
	 * The query with its question mark, or an empty text.
	 */
	static String of(HttpServletRequest request) {
		String query = request.getQueryString();
		if (query == null) {
			return "";
		}
		Set<String> known = new HashSet<>(
				parametersOf(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)));
		String kept = Arrays.stream(query.split("&"))
			.filter((pair) -> known.remove(pair.split("=", 2)[0]))
			.collect(Collectors.joining("&"));
		return (kept.isEmpty() || kept.length() > LONGEST) ? "" : "?" + kept;
	}

	/**
	 * The parameters that a controller takes, in alphabetical order.
	 */
	static Set<String> parametersOf(@Nullable Object handler) {
		if (!(handler instanceof HandlerMethod method)) {
			return Set.of();
		}
		return Arrays.stream(method.getMethodParameters())
			.filter(KnownQuery::isOfQuery)
			.map(KnownQuery::nameOf)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean isOfQuery(MethodParameter parameter) {
		return BeanUtils.isSimpleProperty(parameter.getParameterType())
				&& !parameter.hasParameterAnnotation(PathVariable.class);
	}

	private static String nameOf(MethodParameter parameter) {
		RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
		if (annotation != null && StringUtils.hasText(annotation.name())) {
			return annotation.name();
		}
		parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
		return String.valueOf(parameter.getParameterName());
	}

}

package org.opendelegation.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.util.StringUtils;

/**
 * The list that somebody asked for with a filter that means nothing.
 */
final class FaultyList {

	/** Without words to search for it lists nothing. */
	private static final String SEARCH = "search";

	private FaultyList() {
	}

	/**
	 * A relative link to the whole list, also from a file of it; {@code null} where it is
	 * no list.
	 */
	static @Nullable String of(HttpServletRequest request) {
		String name = StringUtils.getFilename(request.getRequestURI());
		if (!HttpMethod.GET.matches(request.getMethod()) || name == null || name.isEmpty() || name.equals(SEARCH)) {
			return null;
		}
		return StringUtils.stripFilenameExtension(name);
	}

}

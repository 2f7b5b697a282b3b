package org.opendelegation.account;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The addresses at which a body in parts is read, and the only ones.
 */
public final class Uploads {

	/** Where files are attached to the note of a meeting. */
	public static final String PATH = "/desk/trips/{slug}/meetings/{key}/note/attachments";

	/** Where files are attached to a filing. */
	public static final String OF_FILINGS = "/desk/filings/{slug}/files";

	/** Says that a request may be read, by who has looked at who sends it. */
	private static final String ADMITTED = Uploads.class.getName() + ".admitted";

	private static final RequestMatcher ADDRESS = new OrRequestMatcher(at(PATH), at(OF_FILINGS));

	private Uploads() {
	}

	private static RequestMatcher at(String path) {
		return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
	}

	static boolean areIn(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

	static boolean areTakenAt(HttpServletRequest request) {
		return ADDRESS.matches(request);
	}

	static void admit(HttpServletRequest request) {
		request.setAttribute(ADMITTED, true);
	}

	static boolean areAdmitted(HttpServletRequest request) {
		return Boolean.TRUE.equals(request.getAttribute(ADMITTED));
	}

}

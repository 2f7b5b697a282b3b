package org.opendelegation.account;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The one address at which a body in parts is read.
 */
public final class Uploads {

	/** Where files are attached to the note of a meeting. */
	public static final String PATH = "/desk/trips/{slug}/meetings/{key}/note/attachments";

	/** Says that a request may be read, by who has looked at who sends it. */
	private static final String ADMITTED = Uploads.class.getName() + ".admitted";

	private static final RequestMatcher ADDRESS = PathPatternRequestMatcher.withDefaults()
		.matcher(HttpMethod.POST, PATH);

	private Uploads() {
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

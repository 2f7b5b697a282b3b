package org.opendelegation.account;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;

/**
 * A form of the desk that was sent after its session ended, or after more than a password
 * was required of who sent it. What was typed into it is handed back, to be sent again:
 * it is kept nowhere but on the page.
 *
 * @param address where it was sent
 * @param fields what it holds
 * @param sender who sent it, as far as the session tells
 */
record LateForm(String address, Map<String, List<String>> fields, Sender sender) {

	/** What they hold is nobody's but their owner's. */
	private static final List<String> NOT_HANDED_BACK = List.of("/desk/account", "/desk/people");

	/** What pages send along unseen. */
	private static final Set<String> OF_THE_PROGRAM = Set.of("ticket", "version", "save", "handedIn", "then",
			"onRecord", "kind", "key", "nevertheless", "fromNote");

	private static final String ATTRIBUTE = LateForm.class.getName();

	private static final String TOKEN = "_csrf";

	/**
	 * Who sends such a form: somebody who has signed in again, or has not, or has to show
	 * more than a password, or whose account was disabled.
	 */
	enum Sender {

		SIGNED_IN, SIGNED_OUT, HALF_SIGNED_IN, DISABLED

	}

	/**
	 * Whether a request is such a form: one of our own pages sent it, as browsers say in
	 * a header that no page of somebody else can set.
	 */
	static boolean is(HttpServletRequest request) {
		String path = request.getServletPath();
		String type = request.getContentType();
		return HttpMethod.POST.matches(request.getMethod()) && path.startsWith("/desk/")
				&& NOT_HANDED_BACK.stream().noneMatch(path::startsWith)
				&& "same-origin".equals(request.getHeader("Sec-Fetch-Site")) && type != null
				&& type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

	/**
	 * Refuses it, with a page that hands it back.
	 */
	static void handBack(HttpServletRequest request, HttpServletResponse response, Sender sender) throws IOException {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
		fields.remove(TOKEN);
		request.setAttribute(ATTRIBUTE, new LateForm(request.getServletPath(), fields, sender));
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

	/**
	 * The form that a request was refused for, or {@code null}.
	 */
	static @Nullable LateForm of(HttpServletRequest request) {
		return (LateForm) request.getAttribute(ATTRIBUTE);
	}

	/**
	 * What of it somebody wrote or chose, by the names of the fields in words.
	 */
	public Map<String, String> written() {
		Map<String, String> written = new LinkedHashMap<>();
		this.fields.forEach((name, values) -> {
			String text = String.join("\n", values).strip();
			if (!text.isEmpty() && !OF_THE_PROGRAM.contains(name)) {
				written.put(inWords(name), text);
			}
		});
		return written;
	}

	private static String inWords(String name) {
		return StringUtils.capitalize(name.replaceAll("\\P{Alnum}+", " ")
			.replaceAll("(?<=\\p{Lower})(?=\\p{Upper})", " ")
			.strip()
			.toLowerCase(Locale.ROOT));
	}

}

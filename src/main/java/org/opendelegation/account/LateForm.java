package org.opendelegation.account;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * A form of the desk that was sent after its session ended. What was typed into it is
 * handed back, to be sent again: it is kept nowhere but on the page.
 *
 * @param address where it was sent
 * @param fields what it holds
 * @param signedIn whether who sent it has signed in again
 */
record LateForm(String address, Map<String, List<String>> fields, boolean signedIn) {

	/** What they hold is nobody's but their owner's. */
	private static final List<String> NOT_HANDED_BACK = List.of("/desk/account", "/desk/people");

	private static final String ATTRIBUTE = LateForm.class.getName();

	private static final String TOKEN = "_csrf";

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
	static void handBack(HttpServletRequest request, HttpServletResponse response, boolean signedIn)
			throws IOException {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
		fields.remove(TOKEN);
		request.setAttribute(ATTRIBUTE, new LateForm(request.getServletPath(), fields, signedIn));
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

	/**
	 * The form that a request was refused for, or {@code null}.
	 */
	static @Nullable LateForm of(HttpServletRequest request) {
		return (LateForm) request.getAttribute(ATTRIBUTE);
	}

	/**
	 * What of it somebody wrote, and did not choose.
	 */
	public List<String> texts() {
		return this.fields.values()
			.stream()
			.flatMap(List::stream)
			.map(String::strip)
			.filter((value) -> value.contains(" "))
			.toList();
	}

}

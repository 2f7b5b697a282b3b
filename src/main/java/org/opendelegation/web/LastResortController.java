package org.opendelegation.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page for what went wrong outside any controller, such as an address that the
 * firewall refuses, and for faults that nobody foresaw. It tells nothing of the inside.
 */
@Controller
class LastResortController implements ErrorController {

	private static final Set<HttpStatus> WITH_PAGE = Set.of(HttpStatus.BAD_REQUEST, HttpStatus.FORBIDDEN,
			HttpStatus.NOT_FOUND, HttpStatus.METHOD_NOT_ALLOWED, HttpStatus.CONFLICT, HttpStatus.CONTENT_TOO_LARGE,
			HttpStatus.UNSUPPORTED_MEDIA_TYPE, HttpStatus.SERVICE_UNAVAILABLE);

	private final List<ErrorViewResolver> others;

	LastResortController(List<ErrorViewResolver> others) {
		this.others = others;
	}

	@RequestMapping("/error")
	ModelAndView show(HttpServletRequest request) {
		HttpStatus status = statusOf(request);
		return this.others.stream()
			.<@Nullable ModelAndView>map((other) -> other.resolveErrorView(request, status, Map.of()))
			.flatMap(Stream::ofNullable)
			.findFirst()
			.orElseGet(() -> new ModelAndView("error/" + pageOf(status).value(), status));
	}

	/**
	 * The status of the fault; asked for by its own address, there is no such page.
	 */
	private static HttpStatus statusOf(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static HttpStatus pageOf(HttpStatus status) {
		if (WITH_PAGE.contains(status)) {
			return status;
		}
		if (status == HttpStatus.UNAUTHORIZED) {
			return HttpStatus.FORBIDDEN;
		}
		return status.is4xxClientError() ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
	}

}

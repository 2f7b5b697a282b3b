package org.opendelegation.web;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.hibernate.TransactionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.InvalidPropertyException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Says what is wrong, in plain words and on a page like every other. None of these pages
 * asks the database for anything.
 */
@ControllerAdvice
class ErrorPages {

	private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

	/** How the states of SQL begin that tell of a connection that is gone or refused. */
	private static final List<String> CONNECTION_LOST = List.of("08", "57P");

	private static final Pattern NUMBER = Pattern.compile("-?\\d+");

	private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

	private final PageAdvice advice;

	ErrorPages(PageAdvice advice) {
		this.advice = advice;
	}

	@ExceptionHandler
	ModelAndView notFound(NotFoundException ex, HttpServletRequest request, HttpServletResponse response) {
		ModelAndView page = page(request, response, HttpStatus.NOT_FOUND,
				(ex.getKey() != null) ? Map.of("faultKey", ex.getKey(), "faultName", ex.getName()) : Map.of());
		page.addObject("faultPath", ex.getPath());
		return page;
	}

	/**
	 * Search engines are to follow a merge, and so it is said to be permanent; as it may
	 * be undone, nobody keeps the answer longer than the page itself, which is for a
	 * minute. Where something was sent, nothing is taken from whoever typed it: going
	 * back shows the form.
	 */
	@ExceptionHandler
	ModelAndView moved(MovedException ex, HttpServletRequest request, HttpServletResponse response) {
		if (!HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod())) {
			return page(request, response, HttpStatus.CONFLICT, Map.of());
		}
		RedirectView there = new RedirectView(ex.getPath(), true);
		there.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		there.setExposeModelAttributes(false);
		return new ModelAndView(there);
	}

	@ExceptionHandler(NoResourceFoundException.class)
	ModelAndView notFound(HttpServletRequest request, HttpServletResponse response) {
		return page(request, response, HttpStatus.NOT_FOUND, Map.of());
	}

	@ExceptionHandler
	ModelAndView withdrawn(WithdrawnException ex, HttpServletRequest request, HttpServletResponse response) {
		ModelAndView page = page(request, response, HttpStatus.GONE,
				Map.of("faultReason", ex.getReason(), "faultAt", ex.getWithdrawnAt()));
		page.addObject("faultRemaining", ex.getRemaining());
		return page;
	}

	@ExceptionHandler
	ModelAndView badParameter(BadParameterException ex, HttpServletRequest request, HttpServletResponse response) {
		ModelAndView page = badRequest(request, response, ex.getParameter(), ex.getValue());
		page.addObject("faultMost", ex.getMost());
		page.addObject("faultKnown", String.join(", ", ex.getKnown()));
		return page;
	}

	@ExceptionHandler
	ModelAndView badParameter(MethodArgumentTypeMismatchException ex, HttpServletRequest request,
			HttpServletResponse response) {
		return badRequest(request, response, ex.getName(), ex.getValue());
	}

	@ExceptionHandler
	ModelAndView missingParameter(MissingServletRequestParameterException ex, HttpServletRequest request,
			HttpServletResponse response) {
		return badRequest(request, response, ex.getParameterName(), null);
	}

	/**
	 * What no form or link of ours sends: {@code %zz}, a character that no text can hold,
	 * or a field that there is not.
	 */
	@ExceptionHandler({ InvalidParameterException.class, RequestRejectedException.class,
			InvalidPropertyException.class })
	ModelAndView badQuery(HttpServletRequest request, HttpServletResponse response) {
		return page(request, response, HttpStatus.BAD_REQUEST, Map.of());
	}

	@ExceptionHandler
	ModelAndView methodNotSupported(HttpRequestMethodNotSupportedException ex, HttpServletRequest request,
			HttpServletResponse response) {
		String[] supported = Objects.requireNonNullElse(ex.getSupportedMethods(), new String[0]);
		response.setHeader(HttpHeaders.ALLOW, String.join(", ", supported));
		return page(request, response, HttpStatus.METHOD_NOT_ALLOWED, Map.of());
	}

	/**
	 * Two have changed the same, and one of them was first.
	 */
	@ExceptionHandler({ OptimisticLockingFailureException.class, OptimisticLockException.class })
	ModelAndView changedMeanwhile(HttpServletRequest request, HttpServletResponse response) {
		return page(request, response, HttpStatus.CONFLICT, Map.of());
	}

	/**
	 * A connection that broke cannot be rolled back either, which hides why it broke; the
	 * transaction's exception is the cause of the one that comes here. What else goes
	 * wrong with a transaction is a fault of ours.
	 */
	@ExceptionHandler(TransactionException.class)
	ModelAndView transactionFailed(RuntimeException ex, HttpServletRequest request, HttpServletResponse response) {
		if (isConnectionLost(ex)) {
			return databaseUnavailable(ex, request, response);
		}
		log.error("The transaction failed for {}", request.getRequestURI(), ex);
		return page(request, response, HttpStatus.INTERNAL_SERVER_ERROR, Map.of());
	}

	/**
	 * A pool that has closed a broken connection gives no state of its own.
	 */
	private static boolean isConnectionLost(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql) {
				String state = sql.getSQLState();
				return state == null || CONNECTION_LOST.stream().anyMatch(state::startsWith);
			}
		}
		return false;
	}

	/**
	 * The database is away, does not answer in time, or makes somebody wait too long for
	 * somebody else. The log has the address without its query, which may be what
	 * somebody searches for.
	 */
	@ExceptionHandler({ CannotCreateTransactionException.class, DataAccessResourceFailureException.class,
			TransientDataAccessResourceException.class, QueryTimeoutException.class,
			PessimisticLockingFailureException.class })
	ModelAndView databaseUnavailable(RuntimeException ex, HttpServletRequest request, HttpServletResponse response) {
		log.error("No answer from the database for {}", request.getRequestURI(), ex);
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()));
		return page(request, response, HttpStatus.SERVICE_UNAVAILABLE, Map.of());
	}

	/**
	 * What was typed is repeated as it was, where it was read as a number.
	 */
	private ModelAndView badRequest(HttpServletRequest request, HttpServletResponse response, String parameter,
			@Nullable Object value) {
		String typed = request.getParameter(parameter);
		boolean isNumber = value != null && NUMBER.matcher(value.toString()).matches();
		ModelAndView page = page(request, response, HttpStatus.BAD_REQUEST, Map.of("faultParameter", parameter,
				"faultValue", Objects.requireNonNullElse((isNumber && typed != null) ? typed.strip() : value, "")));
		page.addObject("faultList", (typed != null) ? FaultyList.of(request) : null);
		return page;
	}

	/**
	 * An exception handler is given no model attributes by the advice, so it asks for
	 * them. What is in the address can be read by a template too, under the names that
	 * mappings give it: no detail may be called like one of them.
	 */
	private ModelAndView page(HttpServletRequest request, HttpServletResponse response, HttpStatus status,
			Map<String, ?> details) {
		CacheHeaders.forbid(response);
		ModelAndView page = new ModelAndView("error/" + status.value(), status);
		page.addObject("page", this.advice.page(request));
		page.addObject("site", this.advice.site());
		page.addAllObjects(details);
		return page;
	}

}

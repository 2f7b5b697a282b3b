package org.opendelegation.web;

import java.net.URI;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import org.hibernate.TransactionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

/**
 * What is said of each kind of failure: only where the database does not answer is it
 * said to be away.
 */
class FailureKindTests {

	private final Failing failing = new Failing();

	private final MockMvc mvc = standaloneSetup(this.failing, new LastResortController(List.of()))
		.setControllerAdvice(new ErrorPages(new PageAdvice(
				new SiteProperties(URI.create("https://record.example"), "Oakley", null, ZoneId.of("UTC")))))
		.build();

	@ParameterizedTest
	@MethodSource("failures")
	void saysWhatItIs(RuntimeException failure, int status) throws Exception {
		this.failing.failure = failure;
		this.mvc.perform(get("/failing")).andExpect(status().is(status)).andExpect(view().name("error/" + status));
	}

	static Stream<Arguments> failures() {
		return Stream.of(arguments(new OptimisticLockingFailureException("somebody was first"), 409),
				arguments(new CannotCreateTransactionException("no connection"), 503),
				arguments(new DataAccessResourceFailureException("gone"), 503),
				arguments(new QueryTimeoutException("too slow"), 503),
				arguments(new CannotAcquireLockException("waited too long"), 503),
				arguments(ofTransaction(new SQLException("Connection is closed")), 503),
				arguments(ofTransaction(new SQLException("terminating connection", "57P01")), 503),
				arguments(ofTransaction(new SQLException("violates a constraint", "23514")), 500),
				arguments(ofTransaction(null), 500));
	}

	private static RuntimeException ofTransaction(SQLException cause) {
		return new JpaSystemException(new TransactionException("failed", cause));
	}

	@ParameterizedTest
	@CsvSource({ "401, 403", "403, 403", "409, 409", "418, 400", "500, 500", "502, 500" })
	void hasAPageForWhatGoesWrongOutsideAnyController(int status, int page) throws Exception {
		this.mvc.perform(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
			.andExpect(status().is(status))
			.andExpect(view().name("error/" + page));
	}

	@Test
	void hasNoPageAtTheAddressOfFailures() throws Exception {
		this.mvc.perform(get("/error")).andExpect(status().isNotFound());
	}

	@Controller
	static class Failing {

		private RuntimeException failure;

		@GetMapping("/failing")
		String fail() {
			throw this.failure;
		}

	}

}

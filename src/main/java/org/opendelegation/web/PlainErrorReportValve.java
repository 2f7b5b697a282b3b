package org.opendelegation.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * The page for requests that are too malformed to reach the program, and so in English
 * only. It names neither the server nor the fault.
 */
class PlainErrorReportValve extends ErrorReportValve {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en">
			<head>
			  <meta charset="utf-8">
			  <meta name="viewport" content="width=device-width, initial-scale=1">
			  <title>This request cannot be read · Open Delegation</title>
			  %s
			</head>
			<body>
			  <header class="masthead shell">
			    <div class="masthead-bar"><a class="wordmark" href="/">Open Delegation</a></div>
			  </header>
			  <main id="main" class="shell">
			    <div class="error-page">
			      <p class="kicker">Error %d</p>
			      <h1>This request cannot be read</h1>
			      <p class="lead">The address may be mistyped. <a href="/">Start from the front page</a>.</p>
			    </div>
			  </main>
			</body>
			</html>
			""";

	private final UnaryOperator<String> addresses;

	/**
	 * Makes the page with the style sheets of every other page.
	 * @param addresses gives the address of a style sheet that has its version in it
	 */
	PlainErrorReportValve(UnaryOperator<String> addresses) {
		this.addresses = addresses;
	}

	@Override
	protected void report(Request request, Response response, Throwable throwable) {
		boolean answered = response.getContentWritten() > 0 || !response.setErrorReported();
		if (response.getStatus() < 400 || answered) {
			return;
		}
		try {
			response.setContentType("text/html;charset=UTF-8");
			// A fault that nobody caught has taken them away.
			SecurityHeaders.set(response::setHeader);
			response.setHeader("Cache-Control", "no-store");
			String page = PAGE.formatted(styles(), response.getStatus());
			response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			// Whoever asked is gone; there is nobody left to tell.
			getContainer().getLogger().debug("No error page sent", ex);
		}
	}

	private String styles() {
		return Stream.of("tokens", "base", "layout", "components")
			.map((name) -> this.addresses.apply("/css/" + name + ".css"))
			.map((address) -> "<link rel=\"stylesheet\" href=\"" + address + "\">")
			.collect(Collectors.joining("\n  "));
	}

}

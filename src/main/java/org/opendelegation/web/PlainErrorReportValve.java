package org.opendelegation.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * The page for requests that are too malformed to reach the program. It names neither the
 * server nor the fault.
 */
public class PlainErrorReportValve extends ErrorReportValve {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en">
			<head><meta charset="utf-8"><title>This request cannot be read</title></head>
			<body><h1>This request cannot be read</h1><p><a href="/">Open Delegation</a></p></body>
			</html>
			""";

	@Override
	protected void report(Request request, Response response, Throwable throwable) {
		boolean answered = response.getContentWritten() > 0 || !response.setErrorReported();
		if (response.getStatus() < 400 || answered) {
			return;
		}
		try {
			response.setContentType("text/html;charset=UTF-8");
			response.setHeader("Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY);
			response.setHeader("X-Content-Type-Options", "nosniff");
			response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			// Whoever asked is gone; there is nobody left to tell.
			getContainer().getLogger().debug("No error page sent", ex);
		}
	}

}

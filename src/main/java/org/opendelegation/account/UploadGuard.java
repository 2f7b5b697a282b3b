package org.opendelegation.account;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at who sends files, and how much, before the token of the form is looked for in
 * them. Where files are too large, the rest is read and thrown away, so that the browser
 * gets to see the answer.
 */
class UploadGuard extends OncePerRequestFilter {

	/** Whoever sends even more sees a broken connection. */
	private static final int PATIENCE = 5;

	private final AuthorizationManager<RequestAuthorizationContext> senders;

	private final long most;

	UploadGuard(AuthorizationManager<RequestAuthorizationContext> senders, UploadProperties properties) {
		this.senders = senders;
		this.most = properties.ofForm().toBytes();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!Uploads.areIn(request)) {
			chain.doFilter(request, response);
		}
		else if (!maySend(request)) {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
		else if (request.getContentLengthLong() < 0) {
			response.sendError(HttpStatus.LENGTH_REQUIRED.value());
		}
		else if (request.getContentLengthLong() > this.most) {
			throwAway(request);
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
		}
		else {
			Uploads.admit(request);
			chain.doFilter(request, response);
		}
	}

	private boolean maySend(HttpServletRequest request) {
		Supplier<@Nullable Authentication> sender = () -> SecurityContextHolder.getContext().getAuthentication();
		if (!new AuthenticationTrustResolverImpl().isAuthenticated(sender.get())) {
			return false;
		}
		AuthorizationResult result = this.senders.authorize(sender, new RequestAuthorizationContext(request));
		return result != null && result.isGranted();
	}

	private void throwAway(HttpServletRequest request) throws IOException {
		InputStream body = request.getInputStream();
		long left = this.most * PATIENCE;
		byte[] buffer = new byte[64 * 1024];
		for (int read = body.read(buffer); read >= 0 && left > 0; read = body.read(buffer)) {
			left -= read;
		}
	}

}

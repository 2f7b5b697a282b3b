package org.opendelegation.account;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;

/**
 * Leads whoever has no role yet to the one page that is theirs, which says so.
 */
class NoRoleYet implements AccessDeniedHandler {

	private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

	private final RedirectStrategy redirects = new DefaultRedirectStrategy();

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
			throws IOException, ServletException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (HttpMethod.GET.matches(request.getMethod()) && authentication != null
				&& authentication.getPrincipal() instanceof DeskUser user && user.isWithoutRole()) {
			this.redirects.sendRedirect(request, response, "/desk/account");
		}
		else {
			this.refusal.handle(request, response, exception);
		}
	}

}

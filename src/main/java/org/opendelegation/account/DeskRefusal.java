package org.opendelegation.account;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opendelegation.account.LateForm.Sender;

import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.FactorAuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Leads those who asked for a page and may not see it yet to what is missing: the second
 * step of signing in, a passkey, showing again who they are, or a role.
 */
class DeskRefusal implements AccessDeniedHandler {

	/**
	 * The request attribute that tells the page of the refusal, which has no session, who
	 * is refused.
	 */
	private static final String OF_STAFF = "refusedStaff";

	private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

	private final RedirectStrategy redirects = new DefaultRedirectStrategy();

	private final RequestCache asked = new HttpSessionRequestCache();

	private final SecondFactor secondFactor;

	private final DisabledMeanwhile disabled;

	DeskRefusal(SecondFactor secondFactor, DisabledMeanwhile disabled) {
		this.secondFactor = secondFactor;
		this.disabled = disabled;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
			throws IOException, ServletException {
		if (LateForm.is(request) && (exception instanceof CsrfException || missingFactor(exception) != null)) {
			LateForm.handBack(request, response, sender(request, exception));
			return;
		}
		String way = HttpMethod.GET.matches(request.getMethod()) ? wayOut(exception) : null;
		if (way == null) {
			DeskUser user = userOf();
			if (user != null && !user.isWithoutRole() && !(exception instanceof CsrfException)) {
				request.setAttribute(OF_STAFF, true);
			}
			this.refusal.handle(request, response, exception);
		}
		else {
			if (missingFactor(exception) != null) {
				this.asked.saveRequest(request, response);
			}
			this.redirects.sendRedirect(request, response, way);
		}
	}

	private Sender sender(HttpServletRequest request, AccessDeniedException exception) {
		if (userOf() != null) {
			return (missingFactor(exception) != null) ? Sender.HALF_SIGNED_IN : Sender.SIGNED_IN;
		}
		return this.disabled.is(request) ? Sender.DISABLED : Sender.SIGNED_OUT;
	}

	private @Nullable String wayOut(AccessDeniedException exception) {
		DeskUser user = userOf();
		if (user == null) {
			return null;
		}
		FactorAuthorizationDecision missing = missingFactor(exception);
		if (missing != null && FreshSignIn.isMissing(missing)) {
			return SignInAgainDeskController.PATH;
		}
		if (missing != null) {
			return this.secondFactor.hasPasskey(user) ? SecondFactorDeskController.PATH : PasskeyDeskController.PATH;
		}
		return user.isWithoutRole() ? "/desk/account" : null;
	}

	private static @Nullable DeskUser userOf() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof DeskUser user) ? user : null;
	}

	private static @Nullable FactorAuthorizationDecision missingFactor(AccessDeniedException exception) {
		return (exception instanceof AuthorizationDeniedException denied
				&& denied.getAuthorizationResult() instanceof FactorAuthorizationDecision decision) ? decision : null;
	}

}

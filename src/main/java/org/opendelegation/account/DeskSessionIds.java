package org.opendelegation.account;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opendelegation.database.Side;
import org.opendelegation.web.SiteProperties;

import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.stereotype.Component;

/**
 * Which session a request belongs to. Only the desk has sessions: a page of the register
 * is the same for whoever sends a cookie, and does not ask the database about it. What
 * looks like no identifier that we gave is none.
 */
@Component
class DeskSessionIds implements HttpSessionIdResolver {

	private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();

	DeskSessionIds(SiteProperties site) {
		DefaultCookieSerializer serializer = new DefaultCookieSerializer();
		serializer.setCookiePath("/");
		serializer.setSameSite("Lax");
		// Behind a web server with TLS the application itself is asked without.
		if (site.isSecure()) {
			serializer.setUseSecureCookie(true);
		}
		this.cookies.setCookieSerializer(serializer);
	}

	@Override
	public List<String> resolveSessionIds(HttpServletRequest request) {
		if (Side.current() != Side.DESK) {
			return List.of();
		}
		return this.cookies.resolveSessionIds(request)
			.stream()
			.filter((id) -> IDENTIFIER.matcher(id).matches())
			.toList();
	}

	@Override
	public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
		this.cookies.setSessionId(request, response, sessionId);
	}

	@Override
	public void expireSession(HttpServletRequest request, HttpServletResponse response) {
		this.cookies.expireSession(request, response);
	}

}

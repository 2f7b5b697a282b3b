package org.opendelegation.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose context path ends with the language.
 */
class LanguageRequest extends HttpServletRequestWrapper {

	private final String prefix;

	LanguageRequest(HttpServletRequest request, Language language) {
		super(request);
		this.prefix = language.getPrefix();
	}

	@Override
	public String getContextPath() {
		return super.getContextPath() + this.prefix;
	}

	/**
	 * The address as asked for. An error page is reached by an address within, which has
	 * no language yet.
	 */
	@Override
	public String getRequestURI() {
		String uri = super.getRequestURI();
		if (getDispatcherType() != DispatcherType.ERROR) {
			return uri.equals(getContextPath()) ? uri + "/" : uri;
		}
		return getContextPath() + uri.substring(super.getContextPath().length());
	}

	@Override
	public String getServletPath() {
		String path = super.getServletPath();
		if (!path.startsWith(this.prefix)) {
			return path;
		}
		String within = path.substring(this.prefix.length());
		return within.isEmpty() ? "/" : within;
	}

}

package org.opendelegation.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose context path ends with the language. Its locale is the language too, so
 * that nobody reads the browser's preferences, which Tomcat refuses to read where there
 * are many.
 */
class LanguageRequest extends HttpServletRequestWrapper {

	private final String prefix;

	private final Locale locale;

	LanguageRequest(HttpServletRequest request, Language language) {
		super(request);
		this.prefix = language.getPrefix();
		this.locale = language.getLocale();
	}

	@Override
	public Locale getLocale() {
		return this.locale;
	}

	@Override
	public Enumeration<Locale> getLocales() {
		return Collections.enumeration(List.of(this.locale));
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

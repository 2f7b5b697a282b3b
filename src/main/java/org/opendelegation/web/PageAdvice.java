package org.opendelegation.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Gives every page what the layout shows.
 */
@ControllerAdvice
class PageAdvice {

	private final SiteProperties site;

	PageAdvice(SiteProperties site) {
		this.site = site;
	}

	@ModelAttribute("page")
	PageAddress page(HttpServletRequest request) {
		return PageAddress.of(request, siteOf(request));
	}

	private String siteOf(HttpServletRequest request) {
		if (this.site.url() != null) {
			return this.site.url().toString();
		}
		return ServletUriComponentsBuilder.fromRequestUri(request).replacePath(null).toUriString();
	}

	@ModelAttribute("site")
	SiteProperties site() {
		return this.site;
	}

}

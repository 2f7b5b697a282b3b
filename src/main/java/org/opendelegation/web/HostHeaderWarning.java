package org.opendelegation.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Tells the operator of a server, which a named database gives away, that its public
 * address is not set: then whoever asks for a page decides what its permanent links are.
 */
@Component
@ConditionalOnProperty("spring.datasource.url")
class HostHeaderWarning implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(HostHeaderWarning.class);

	private final SiteProperties site;

	HostHeaderWarning(SiteProperties site) {
		this.site = site;
	}

	@Override
	public void run(ApplicationArguments args) {
		if (this.site.url() == null) {
			log.warn("Links with a host are made from the Host header of each request. "
					+ "Set open-delegation.site.url to the public address. See README, \"On a server\".");
		}
	}

}

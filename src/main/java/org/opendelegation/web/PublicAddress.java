package org.opendelegation.web;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Refuses to start a server, which a named database gives away, that does not know its
 * public address: then whoever asks for a page would decide what its permanent links are.
 */
@Component
@ConditionalOnProperty("spring.datasource.url")
class PublicAddress implements SmartInitializingSingleton {

	private final SiteProperties site;

	PublicAddress(SiteProperties site) {
		this.site = site;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (this.site.url() == null) {
			throw new SiteNotNamedException();
		}
	}

}

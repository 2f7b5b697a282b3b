package org.opendelegation.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who runs this site and where.
 *
 * @param url its public address, which permanent links begin with; default: the address
 * that a page is asked for at
 * @param operator who runs it
 * @param contact an e-mail address for mistakes and barriers, shown only if it is set
 */
@ConfigurationProperties("open-delegation.site")
public record SiteProperties(@Nullable URI url, @DefaultValue("City of Oakley") String operator,
		@Nullable String contact) {
}

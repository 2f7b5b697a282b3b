package org.opendelegation.web;

import java.net.URI;
import java.time.ZoneId;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who runs this site and where.
 *
 * @param url its public address, which permanent links begin with; default, on a laptop
 * only: the address that a page is asked for at
 * @param operator who runs it
 * @param contact an e-mail address for mistakes and barriers; where it is not set, the
 * pages say that they name none
 * @param timeZone where a day begins and ends
 */
@ConfigurationProperties("open-delegation.site")
@Validated
public record SiteProperties(@Nullable URI url, @DefaultValue("City of Oakley") @NotBlank String operator,
		@Nullable @Email String contact, @DefaultValue("America/Los_Angeles") ZoneId timeZone) {

	@AssertTrue(message = "the URL begins with http:// or https:// and a host, and does not end with a slash")
	boolean isUrlToBeginLinksWith() {
		return this.url == null || this.url.toString().matches("https?://[^/].*[^/]");
	}

}

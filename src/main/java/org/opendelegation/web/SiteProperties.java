package org.opendelegation.web;

import java.net.URI;
import java.time.ZoneId;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;
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

	public SiteProperties {
		if (url != null && !url.toString().matches("https?://[^/].*[^/]")) {
			throw new IllegalArgumentException("open-delegation.site.url is '" + url
					+ "', but has to begin with http:// or https:// and a host, and not to end with a slash");
		}
		contact = StringUtils.hasText(contact) ? contact : null;
	}

	/**
	 * Whether browsers reach the site over TLS, whatever a web server in front asks the
	 * program over.
	 */
	public boolean isSecure() {
		return this.url != null && "https".equals(this.url.getScheme());
	}

}

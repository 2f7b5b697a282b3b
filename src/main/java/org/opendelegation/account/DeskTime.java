package org.opendelegation.account;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.opendelegation.web.SiteProperties;

import org.springframework.stereotype.Component;

/**
 * Moments as the desk's pages write them: in the time of the city, with its name.
 */
@Component("deskTime")
public class DeskTime {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, y, h:mm a z", Locale.US);

	private final SiteProperties site;

	DeskTime(SiteProperties site) {
		this.site = site;
	}

	/**
	 * The moment as HTML wants it for programs, which know no microseconds.
	 */
	public String machine(Instant moment) {
		return moment.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	public String moment(Instant moment) {
		return MOMENT.format(moment.atZone(this.site.timeZone()));
	}

}

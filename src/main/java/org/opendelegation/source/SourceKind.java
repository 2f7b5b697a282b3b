package org.opendelegation.source;

/**
 * What a source is, so that a reader can weigh it. Shown beside every citation.
 */
public enum SourceKind {

	/** Written by a newsroom. */
	NEWS_REPORT,
	/** Written and released by a city. */
	CITY_PRESS_RELEASE,
	/** A city's text with sentences of a newsroom in it, not told apart. */
	PRESS_RELEASE_WITH_ADDITIONS,
	/** The site of an organization that took part. */
	ORGANIZATION_SITE,
	/** News media run by a state. */
	STATE_MEDIA,
	/** The site of a government abroad. */
	FOREIGN_GOVERNMENT_SITE,
	/** A form filed under a disclosure law. */
	OFFICIAL_FILING,
	/** Minutes of a public body. */
	MINUTES,
	/** A city's own paper: an invoice, a receipt, a letter, a report, an itinerary. */
	CITY_PAPER,
	/** An organization's paper, such as an invitation or a programme. */
	ORGANIZATION_PAPER

}

package org.opendelegation.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.opendelegation.disclosure.PublishedFindings;
import org.opendelegation.disclosure.TripFinding;
import org.opendelegation.official.Official;
import org.opendelegation.web.PageSection;
import org.opendelegation.web.SiteProperties;

import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/**
 * What was paid for somebody, by source and year, and what they paid themselves, on their
 * page.
 */
@Component
@Order(25)
class LedgerOfOfficial implements PageSection<Official> {

	private final Ledger ledger;

	private final ReceivedReader received;

	private final PublishedFindings findings;

	private final Clock clock;

	private final SiteProperties site;

	LedgerOfOfficial(Ledger ledger, ReceivedReader received, PublishedFindings findings, Clock clock,
			SiteProperties site) {
		this.ledger = ledger;
		this.received = received;
		this.findings = findings;
		this.clock = clock;
		this.site = site;
	}

	@Override
	public Section read(Official official) {
		String slug = official.getSlug();
		return new Section("ledger/_of-official",
				new Content(slug, LocalDate.ofInstant(this.clock.instant(), this.site.timeZone()),
						this.received.findPublished(slug), this.findings.findPublishedWatches(official),
						this.ledger.findFirstPublished(Narrowing.byBeneficiary(slug)),
						this.ledger.findFirstPublished(Narrowing.byPerson(slug))));
	}

	/**
	 * The parts of somebody in payments.
	 *
	 * @param slug the slug of the person
	 * @param today the day, where the city is
	 * @param received what was paid for them, by source and year
	 * @param watches what is to be watched in decisions about a source
	 * @param benefits the first payments for them
	 * @param made the first payments that they made, passed on or gave the money for
	 */
	record Content(String slug, LocalDate today, List<Received> received, List<TripFinding> watches,
			Page<PaidRow> benefits, Page<PaidRow> made) {

		public boolean isEmpty() {
			return this.benefits.isEmpty() && this.made.isEmpty();
		}

	}

}

package org.opendelegation.ledger;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.organization.Organization;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/**
 * What an organization paid, each payment and in all, and what of the money of others
 * passed through it or came from it, on its page.
 */
@Component
@Order(29)
class LedgerOfOrganization implements PageSection<Organization> {

	private static final List<String> CHARTS = List.of("year", "official", "city");

	private final Ledger ledger;

	private final TotalsReader totals;

	LedgerOfOrganization(Ledger ledger, TotalsReader totals) {
		this.ledger = ledger;
		this.totals = totals;
	}

	@Override
	public Section read(Organization organization) {
		String slug = organization.getSlug();
		Totals paid = this.totals.findPublished(Narrowing.byPart("payer_body", slug));
		return new Section("ledger/_of-organization",
				new Content(slug, paid.getAll(), paid.by(CHARTS),
						this.ledger.findFirstPublished(Narrowing.byPart("payer_body", slug)),
						this.ledger.findFirstPublished(Narrowing.byPart("through_body", slug)),
						this.ledger.findFirstPublished(Narrowing.byPart("source_body", slug))));
	}

	/**
	 * The parts of an organization in payments.
	 *
	 * @param slug the slug of the organization
	 * @param all what it paid itself in all, or {@code null} where it paid nothing
	 * @param charts what it paid itself, by several things
	 * @param made the first payments and gifts that it made itself
	 * @param passedOn the first payments of others that went through it
	 * @param given the first payments of others that were made with its money
	 */
	record Content(String slug, @Nullable TotalLine all, List<TotalChart> charts, Page<PaidRow> made,
			Page<PaidRow> passedOn, Page<PaidRow> given) {

		public boolean isEmpty() {
			return this.all == null && this.passedOn.isEmpty() && this.given.isEmpty();
		}

	}

}

package org.opendelegation.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opendelegation.document.FilingCopies;
import org.opendelegation.document.FilingCopy;
import org.opendelegation.source.NamedLink;
import org.opendelegation.source.RecordRef;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a filing for the public, with what it is about, as far as that is public too.
 */
@Component
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
class PublicFilings {

	private final FilingRepository filings;

	private final ShownFilings shown;

	private final FilingCopies copies;

	private final FilingCorrections corrections;

	private final JdbcClient database;

	PublicFilings(FilingRepository filings, ShownFilings shown, FilingCopies copies, FilingCorrections corrections,
			JdbcClient database) {
		this.filings = filings;
		this.shown = shown;
		this.copies = copies;
		this.corrections = corrections;
		this.database = database;
	}

	Optional<FilingPage> findPublished(String slug) {
		return this.filings.findPublished(slug).map(this::page);
	}

	private FilingPage page(Filing filing) {
		return new FilingPage(this.shown.of(List.of(filing)).get(0), tripOf(filing).orElse(null),
				this.copies.find(idOf(filing)).orElse(null), this.corrections.findPublished(filing),
				this.shown.of(before(filing)), this.shown.of(after(filing)));
	}

	/**
	 * What a filing amends, and what that amends, the first filing first.
	 */
	private List<Filing> before(Filing filing) {
		List<Filing> before = new ArrayList<>();
		Optional<Filing> next = amendedBy(filing);
		while (next.isPresent()) {
			before.add(0, next.get());
			next = amendedBy(next.get());
		}
		return before;
	}

	private Optional<Filing> amendedBy(Filing filing) {
		return Optional.ofNullable(filing.getAmendsId()).flatMap(this.filings::findPublishedById);
	}

	/**
	 * What amends a filing, and what amends that.
	 */
	private List<Filing> after(Filing filing) {
		List<Filing> after = new ArrayList<>();
		Set<Long> asked = new HashSet<>(Set.of(idOf(filing)));
		while (!asked.isEmpty()) {
			List<Filing> next = this.filings.findPublishedAmending(asked);
			after.addAll(next);
			asked = new HashSet<>(next.stream().map(PublicFilings::idOf).toList());
		}
		return after;
	}

	private Optional<TripOfFiling> tripOf(Filing filing) {
		if (filing.getTripId() == null) {
			return Optional.empty();
		}
		return this.database.sql("""
				select e.id, t.slug, p.title from trip t
				join edition e on e.trip_id = t.id and e.state = 'PUBLISHED' join particulars p on p.edition_id = e.id
				where t.id = ?
				""")
			.param(filing.getTripId())
			.query((row, number) -> new TripOfFiling(
					new NamedLink(row.getString("title"), "/trips/" + row.getString("slug")),
					payments(filing, row.getLong("id"), "/trips/" + row.getString("slug"))))
			.optional();
	}

	private List<NamedLink> payments(Filing filing, long edition, String trip) {
		return filing.getPayments().isEmpty() ? List.of()
				: this.database.sql("""
						select key, payer from payment where edition_id = :edition and key in (:keys) order by position
						""")
					.param("edition", edition)
					.param("keys", filing.getPayments())
					.query((row, number) -> new NamedLink(row.getString("payer"),
							trip + "#" + new RecordRef("payment", row.getString("key")).anchor()))
					.list();
	}

	private static Long idOf(Filing filing) {
		return Objects.requireNonNull(filing.getId(), "A stored filing");
	}

	/**
	 * A filing on its page.
	 *
	 * @param shown the filing
	 * @param about the trip, or {@code null} where there is none that is public
	 * @param copy the copy that the public may have, or {@code null}
	 * @param corrections what was corrected since it was public, the latest first
	 * @param before what it amends, the first filing first
	 * @param after what amends it
	 */
	record FilingPage(ShownFiling shown, @Nullable TripOfFiling about, @Nullable FilingCopy copy,
			List<FilingCorrection> corrections, List<ShownFiling> before, List<ShownFiling> after) {

		public Filing filing() {
			return this.shown.filing();
		}

	}

}

package org.opendelegation.publication;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.draft.DeskTrip;
import org.opendelegation.draft.DraftPage;
import org.opendelegation.draft.DraftReader;
import org.opendelegation.draft.Drafts;
import org.opendelegation.draft.EditionRemarks;
import org.opendelegation.draft.Remarks;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.web.NotFoundException;
import org.opendelegation.web.PageSection;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the page of a review shows.
 */
@Service
@Transactional(readOnly = true)
class ReviewReader {

	private final Drafts drafts;

	private final DraftReader reader;

	private final Remarks remarks;

	private final DeskRules rules;

	private final Submissions submissions;

	private final Foundations foundations;

	private final EditionReader editions;

	private final List<PageSection<DraftPage>> sections;

	ReviewReader(Drafts drafts, DraftReader reader, Remarks remarks, DeskRules rules, Submissions submissions,
			Foundations foundations, EditionReader editions, List<PageSection<DraftPage>> sections) {
		this.drafts = drafts;
		this.reader = reader;
		this.remarks = remarks;
		this.rules = rules;
		this.submissions = submissions;
		this.foundations = foundations;
		this.editions = editions;
		this.sections = sections;
	}

	Review read(String slug) {
		DeskTrip trip = this.drafts.find(slug);
		Edition edition = trip.open().orElseThrow(() -> new NotFoundException("a draft of trip " + slug));
		DraftPage draft = this.reader.read(edition);
		return new Review(trip, edition, draft, this.remarks.of(edition), this.rules.isFourEyes(),
				this.submissions.of(edition).orElse(null), this.foundations.find(edition),
				withdrawnBefore(trip, edition).orElse(null),
				this.sections.stream().map((section) -> section.read(draft)).toList());
	}

	private Optional<Withdrawn> withdrawnBefore(DeskTrip trip, Edition edition) {
		return trip.before(edition)
			.filter((last) -> last.getWithdrawnAt() != null)
			.map((last) -> new Withdrawn(last,
					EditionComparison.between(this.editions.read(last), this.editions.read(edition)).isEmpty()));
	}

	/**
	 * The edition before, which was withdrawn.
	 *
	 * @param edition the edition
	 * @param same whether the next one says just the same
	 */
	record Withdrawn(Edition edition, boolean same) {
	}

	/**
	 * An edition in review.
	 *
	 * @param trip its trip
	 * @param edition the edition
	 * @param draft what it holds, and what of it is missing
	 * @param remarks what staff say to each other of it
	 * @param fourEyes whether somebody else publishes than who handed in
	 * @param submission who handed it in last, or {@code null}
	 * @param foundations what becomes public with it
	 * @param withdrawn the edition before where that was withdrawn, or {@code null}
	 * @param sections what follows from it, such as what must be disclosed
	 */
	record Review(DeskTrip trip, Edition edition, DraftPage draft, EditionRemarks remarks, boolean fourEyes,
			Submissions.@Nullable Submission submission, List<Foundations.Foundation> foundations,
			@Nullable Withdrawn withdrawn, List<PageSection.Section> sections) {
	}

}

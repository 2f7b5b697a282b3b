package org.opendelegation.filing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Which filing amends which, from one to the next. What is stored has no circles.
 */
@Component
class AmendmentChain {

	private final FilingRepository filings;

	AmendmentChain(FilingRepository filings) {
		this.filings = filings;
	}

	/**
	 * The identity of the filing that is amended in the end; its own where it amends
	 * none.
	 */
	@Nullable Long firstOf(@Nullable Long id) {
		return back(id).reduce((one, next) -> next).orElse(id);
	}

	/**
	 * Whether a filing is another, or amends it through others.
	 */
	boolean leadsTo(Filing from, Filing to) {
		return back(from.getId()).anyMatch((id) -> id.equals(to.getId()));
	}

	/**
	 * A filing and what it amends, back to the first.
	 */
	private Stream<Long> back(@Nullable Long id) {
		return Stream
			.iterate(Optional.ofNullable(id), Optional::isPresent,
					(one) -> one.flatMap(this.filings::findByIdentity).map(Filing::getAmendsId))
			.flatMap(Optional::stream);
	}

	/**
	 * The filings that one can amend: neither itself nor what amends it, through others
	 * perhaps.
	 * @param slug the filing, or {@code null} for a new one
	 */
	List<Filing> amendableBy(@Nullable String slug) {
		List<Filing> all = this.filings.findAllToAmend();
		Set<Long> leadingBack = new HashSet<>();
		int known;
		do {
			known = leadingBack.size();
			all.stream()
				.filter((filing) -> filing.getSlug().equals(slug) || leadingBack.contains(filing.getAmendsId()))
				.map(Filing::getId)
				.filter(Objects::nonNull)
				.forEach(leadingBack::add);
		}
		while (leadingBack.size() > known);
		return all.stream().filter((filing) -> !leadingBack.contains(filing.getId())).toList();
	}

	/**
	 * What amends a filing itself, without what was withdrawn.
	 */
	List<Filing> amendmentsOf(Filing held) {
		return (held.getId() != null) ? this.filings.findAmending(held.getId()) : List.of();
	}

	/**
	 * The day from which a filing counts as made: filed, or else received.
	 */
	static @Nullable LocalDate madeOn(Filing filing) {
		FilingDays days = filing.getDays();
		return (days.filed() != null) ? days.filed() : days.received();
	}

}

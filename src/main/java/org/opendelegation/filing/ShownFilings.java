package org.opendelegation.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.web.SiteProperties;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works out what follows from the days of filings, as of today in the city.
 */
@Component
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
class ShownFilings {

	private final FilingDue due;

	private final FilingRepository filings;

	private final Clock clock;

	ShownFilings(FilingDue due, FilingRepository filings, Clock clock, SiteProperties site) {
		this.due = due;
		this.filings = filings;
		this.clock = clock.withZone(site.timeZone());
	}

	List<ShownFiling> of(Collection<Filing> all) {
		if (all.isEmpty()) {
			return List.of();
		}
		Map<Long, FilingDue.Due> due = this.due.of(all);
		List<Long> ids = all.stream().map(Filing::getId).filter(Objects::nonNull).toList();
		Set<Long> amended = this.filings.findPublishedAmending(ids)
			.stream()
			.map(Filing::getAmendsId)
			.collect(Collectors.toSet());
		LocalDate today = LocalDate.now(this.clock);
		return all.stream()
			.map((filing) -> shown(filing, due.get(filing.getId()), amended.contains(filing.getId()), today))
			.toList();
	}

	private static ShownFiling shown(Filing filing, FilingDue.@Nullable Due due, boolean amended, LocalDate today) {
		LocalDate day = (due != null) ? due.day() : null;
		LocalDate posting = (due != null) ? due.posting() : null;
		return new ShownFiling(filing, day, Standing.of(filing, day, today), (posting != null)
				? new ShownFiling.Posting(posting, Standing.of(filing.getDays().postedOn(), posting, today)) : null,
				PublicAccess.of(filing.getForm(), filing.getDays(), today), amended);
	}

}

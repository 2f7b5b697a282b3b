package org.opendelegation.draft;

import java.util.List;
import java.util.Optional;

import org.opendelegation.account.DeskRole;
import org.opendelegation.account.DeskUser;
import org.opendelegation.trip.Edition;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what is missing of the editions that somebody prepares. To know that of one, all
 * of it has to be read, so only the most urgent are looked at.
 */
@Component
@Transactional(readOnly = true)
public class IncompleteDrafts {

	private static final Limit MOST = Limit.of(5);

	private final DeskTripRepository trips;

	private final DraftReader reader;

	IncompleteDrafts(DeskTripRepository trips, DraftReader reader) {
		this.trips = trips;
		this.reader = reader;
	}

	/**
	 * Those that the person may edit, the most urgent first.
	 */
	public List<IncompleteDraft> of(DeskUser user) {
		List<Long> cities = user.getCities().stream().filter((city) -> user.has(DeskRole.CLERK, city)).toList();
		if (cities.isEmpty()) {
			return List.of();
		}
		return this.trips.findOpenLedBy(cities, true, MOST)
			.stream()
			.flatMap((draft) -> missing(draft).stream())
			.toList();
	}

	private Optional<IncompleteDraft> missing(Edition edition) {
		DraftPage page = this.reader.read(edition);
		return page.getIncomplete()
			.stream()
			.flatMap((kind) -> kind.rows().stream())
			.findFirst()
			.map((row) -> new IncompleteDraft(edition.getTrip().getSlug(), page.view().particulars().getTitle(),
					edition.getNumber(), edition.getState(), page.getUnknown(), page.getUncited(), row.reference(),
					row.label(), row.unknown() == 0));
	}

}

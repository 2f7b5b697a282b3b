package org.opendelegation.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.opendelegation.account.DeskRole;
import org.opendelegation.account.DeskUser;
import org.opendelegation.source.SourceText;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.web.PageSection;

import org.springframework.data.domain.Limit;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trips for which a passage can be cited that is marked in the text of a source.
 */
@Component
@Transactional(readOnly = true)
class TripsForPassage implements PageSection<SourceText> {

	private static final Limit MOST = Limit.of(100);

	private final DeskTripRepository trips;

	private final EditionReader reader;

	TripsForPassage(DeskTripRepository trips, EditionReader reader) {
		this.trips = trips;
		this.reader = reader;
	}

	@Override
	public Section read(SourceText text) {
		Object principal = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
			.getPrincipal();
		DeskUser user = (DeskUser) Objects.requireNonNull(principal);
		List<Long> cities = user.getCities().stream().filter((city) -> user.has(DeskRole.CLERK, city)).toList();
		List<Edition> drafts = cities.isEmpty() ? List.of()
				: this.trips.findOpenLedBy(cities, true, MOST).stream().filter(Edition::isDraft).toList();
		Map<Long, String> titles = this.reader.readTitles(drafts);
		return new Section("desk/draft/_passage",
				new Offer(text,
						drafts.stream()
							.map((draft) -> new Draft(draft.getTrip().getSlug(),
									titles.getOrDefault(draft.getStoredId(), draft.getTrip().getSlug())))
							.toList()));
	}

	/**
	 * Where a passage can be cited.
	 *
	 * @param text the text of the source
	 * @param trips the trips of which somebody prepares an edition
	 */
	record Offer(SourceText text, List<Draft> trips) {
	}

	/**
	 * A trip of which an edition is being prepared.
	 *
	 * @param slug its slug
	 * @param title what the edition calls it
	 */
	record Draft(String slug, String title) {
	}

}

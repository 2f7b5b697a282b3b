package org.opendelegation.filing;

import java.util.List;

import org.opendelegation.trip.EditionView;
import org.opendelegation.web.PageSection;

import org.springframework.stereotype.Component;

/**
 * What was filed about a trip, on its page. It is no part of its editions.
 */
@Component
class FilingsOfTrip implements PageSection<EditionView> {

	private final FilingRepository filings;

	private final ShownFilings shown;

	FilingsOfTrip(FilingRepository filings, ShownFilings shown) {
		this.filings = filings;
		this.shown = shown;
	}

	@Override
	public Section read(EditionView view) {
		Long trip = view.edition().getTrip().getId();
		return new Section("filing/_of-trip",
				(trip != null) ? this.shown.of(this.filings.findPublishedAbout(trip)) : List.of());
	}

}

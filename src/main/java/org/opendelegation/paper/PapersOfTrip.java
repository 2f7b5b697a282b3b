package org.opendelegation.paper;

import org.opendelegation.trip.EditionView;
import org.opendelegation.web.PageSection;

import org.springframework.stereotype.Component;

/**
 * Leads from a trip to the papers that are made of it.
 */
@Component
class PapersOfTrip implements PageSection<EditionView> {

	@Override
	public Section read(EditionView view) {
		return new Section("paper/_of-trip", view.edition().getPath() + "/papers", new Entry("papers", "papers"));
	}

}

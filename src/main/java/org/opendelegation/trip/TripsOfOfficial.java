package org.opendelegation.trip;

import java.util.List;
import java.util.stream.Stream;

import org.opendelegation.official.Official;
import org.opendelegation.source.ShownTogether;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The trips that somebody went on or had another part in, on their page.
 */
@Component
@Order(20)
class TripsOfOfficial implements PageSection<Official> {

	private final ParticipationRepository participation;

	private final TripsOfRecords trips;

	TripsOfOfficial(ParticipationRepository participation, TripsOfRecords trips) {
		this.participation = participation;
		this.trips = trips;
	}

	@Override
	public Section read(Official official) {
		return new Section("trip/_of-official",
				new Parts(this.trips.of(this.participation.findPublishedTravelsOf(official)),
						this.trips.of(this.participation.findPublishedPartsOf(official))));
	}

	/**
	 * What part somebody had in trips.
	 *
	 * @param travels as a traveler
	 * @param others otherwise, such as by organizing one
	 */
	record Parts(List<OfTrip<Traveler>> travels, List<OfTrip<Organizer>> others) implements ShownTogether {

		@Override
		public List<OfTrip<?>> getShown() {
			return Stream.<OfTrip<?>>concat(this.travels.stream(), this.others.stream()).toList();
		}

	}

}

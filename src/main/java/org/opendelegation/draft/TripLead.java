package org.opendelegation.draft;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.opendelegation.account.DeskUser;
import org.opendelegation.place.City;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.Trip;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which city leads a trip, and so edits all of it and publishes.
 */
@Service
@Transactional
class TripLead {

	private final Drafts drafts;

	private final TripRights rights;

	private final EntityManager entities;

	TripLead(Drafts drafts, TripRights rights, EntityManager entities) {
		this.drafts = drafts;
		this.rights = rights;
		this.entities = entities;
	}

	/**
	 * Lets another city lead. Those who hand a trip over may not publish it any more, nor
	 * take it back.
	 * @throws HiddenCityException if the public reads the trip and not who would lead it
	 */
	void handOver(String slug, City lead, DeskUser user) {
		DeskTrip found = this.drafts.find(slug);
		Trip trip = found.getTrip();
		this.entities.lock(trip, LockModeType.PESSIMISTIC_WRITE);
		// One of them may have been published while this waited.
		found.editions().forEach(this.entities::refresh);
		this.rights.requirePublish(user, trip);
		if (!lead.isPublic() && found.editions().stream().anyMatch(Edition::isReadable)) {
			throw new HiddenCityException();
		}
		trip.leadBy(lead);
	}

	/**
	 * That a public trip would be led by a city that is not public.
	 */
	static class HiddenCityException extends RuntimeException {

	}

}

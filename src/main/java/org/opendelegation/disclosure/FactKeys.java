package org.opendelegation.disclosure;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opendelegation.official.Official;
import org.opendelegation.source.Citable;
import org.opendelegation.source.RecordRef;
import org.opendelegation.trip.Traveler;

/**
 * What the records of an edition are called among the facts about one trip: by their own
 * keys, or, where it is an edition of another trip, as parts of that trip. Whoever went
 * on both trips is called as by the first.
 *
 * @param otherTrip the other trip, or {@code null}
 * @param title what the other trip is called, or {@code null}
 * @param known the keys of those who went on the first trip, by the slugs of their
 * records
 */
record FactKeys(@Nullable RecordRef otherTrip, @Nullable String title, Map<String, String> known) {

	static final FactKeys OWN = new FactKeys(null, null, Map.of());

	String of(Traveler traveler) {
		Official official = traveler.getOfficial();
		String key = (official != null) ? this.known.get(official.getSlug()) : null;
		return (key != null) ? key : refer(traveler).key();
	}

	String of(Citable record) {
		return refer(record).key();
	}

	/**
	 * The name of a record; the trip itself is called by its slug where it is another.
	 */
	RecordRef refer(Citable record) {
		RecordRef own = record.getReference();
		if (this.otherTrip == null) {
			return own;
		}
		return own.kind().equals(this.otherTrip.kind()) ? this.otherTrip : this.otherTrip.part(own.kind(), own.key());
	}

}

package org.opendelegation.trip;

import java.util.Objects;

import org.opendelegation.source.Citable;
import org.opendelegation.source.Provenance;
import org.opendelegation.source.RecordRef;
import org.opendelegation.source.ShownElsewhere;

/**
 * A record of a trip with the facts about the trip as a whole, for a page outside the
 * trip's own.
 *
 * @param record the record
 * @param particulars what the trip is called and when it was
 * @param provenance what of the record is withheld; who says so stands on the trip's page
 */
public record OfTrip<T extends Citable>(T record, Particulars particulars,
		Provenance provenance) implements ShownElsewhere {

	/**
	 * The place on the trip's page that shows a record and says who says so.
	 */
	public String pathTo(String anchor) {
		return getTripPath() + "#" + Objects.requireNonNull(anchor);
	}

	@Override
	public Long getEditionId() {
		return this.particulars.getEdition().getStoredId();
	}

	@Override
	public RecordRef getReference() {
		return this.record.getReference();
	}

	public String getTripPath() {
		return this.particulars.getEdition().getTrip().getPath();
	}

}

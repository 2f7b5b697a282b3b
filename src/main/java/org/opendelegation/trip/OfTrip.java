package org.opendelegation.trip;

import java.util.List;
import java.util.Objects;

import org.opendelegation.source.Provenance;
import org.opendelegation.source.ShownElsewhere;
import org.opendelegation.source.Source;

/**
 * A record of a trip with the facts about the trip as a whole, for a page outside the
 * trip's own.
 *
 * @param record the record
 * @param particulars what the trip is called and when it was
 * @param provenance who says what of the record, so that a page can tell what is only
 * inferred or disputed; the words themselves stand on the trip's page
 */
public record OfTrip<T>(T record, Particulars particulars, Provenance provenance) implements ShownElsewhere {

	/**
	 * The place on the trip's page that shows a record and says who says so.
	 */
	public String pathTo(String anchor) {
		return getTripPath() + "#" + Objects.requireNonNull(anchor);
	}

	@Override
	public List<Source> getSources() {
		return this.provenance.getSources();
	}

	public String getTripPath() {
		return this.particulars.getEdition().getTrip().getPath();
	}

}

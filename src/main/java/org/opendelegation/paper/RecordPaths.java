package org.opendelegation.paper;

import org.opendelegation.source.RecordRef;
import org.opendelegation.trip.Edition;

/**
 * Where the records of an edition are shown: in the public record, or in the draft at the
 * desk.
 *
 * @param edition the edition
 */
record RecordPaths(Edition edition) {

	/**
	 * The page of a record, without language.
	 */
	String of(RecordRef record) {
		String kind = record.kind();
		String key = record.key();
		if (kind.equals("organization")) {
			return "/organizations/" + key;
		}
		if (kind.equals("registration")) {
			return "/organizations/" + whole(key);
		}
		if (this.edition.isReadable()) {
			return this.edition.getPath() + "#" + record.anchor();
		}
		return "/desk" + this.edition.getTrip().getPath() + "/draft"
				+ (kind.equals("attendance") ? "/meeting/" + whole(key) : "/" + kind + "/" + key);
	}

	/**
	 * The key of the record of which this is a part.
	 */
	private static String whole(String key) {
		return key.replaceFirst("\\..*", "");
	}

}

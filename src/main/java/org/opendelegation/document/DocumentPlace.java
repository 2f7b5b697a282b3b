package org.opendelegation.document;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Where a document belongs: to a meeting of a trip, whatever edition has it, or to a
 * filing.
 *
 * @param tripId the identity of the trip, or {@code null}
 * @param meetingKey the key of the meeting in every edition, or {@code null}
 * @param filingId the identity of the filing, or {@code null}
 */
public record DocumentPlace(@Nullable Long tripId, @Nullable String meetingKey, @Nullable Long filingId) {

	public DocumentPlace {
		Assert.isTrue((tripId != null) == (meetingKey != null) && (tripId != null) != (filingId != null),
				"A document is of a meeting or of a filing");
	}

	public static DocumentPlace ofMeeting(long tripId, String meetingKey) {
		return new DocumentPlace(tripId, meetingKey, null);
	}

	public static DocumentPlace ofFiling(long filingId) {
		return new DocumentPlace(null, null, filingId);
	}

	/**
	 * A condition on a document {@code d}, with the names of {@link #parameters()}.
	 */
	String condition() {
		return (this.filingId != null) ? "d.filing_id = :filing" : "d.trip_id = :trip and d.meeting_key = :key";
	}

	Map<String, ?> parameters() {
		return (this.tripId != null && this.meetingKey != null) ? Map.of("trip", this.tripId, "key", this.meetingKey)
				: Map.of("filing", wholeId());
	}

	/**
	 * The identity of the trip or the filing, within which documents are counted.
	 */
	long wholeId() {
		Long id = (this.filingId != null) ? this.filingId : this.tripId;
		return (id != null) ? id : 0;
	}

}

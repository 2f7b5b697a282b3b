package org.opendelegation.directory;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something in the bin.
 *
 * @param id its number
 * @param removed what it was
 * @param removedAt when it was removed
 * @param until when it is gone for good
 * @param removedBy who removed it, or {@code null} for the program itself
 */
public record BinEntry(long id, Removed removed, Instant removedAt, Instant until, @Nullable String removedBy) {

	public String getKind() {
		return this.removed.kind();
	}

	public String getLabel() {
		return this.removed.label();
	}

	public String getPlace() {
		return this.removed.place();
	}

	public @Nullable String getPlaceLabel() {
		return this.removed.placeLabel();
	}

	/**
	 * The edition that it was removed from, or {@code null}.
	 */
	public @Nullable Long getDraft() {
		return this.removed.draft();
	}

	/**
	 * Whether it belonged to a record of the directory and is not such a record itself.
	 */
	boolean isOfPart() {
		return this.removed.slug() != null;
	}

	/**
	 * The cities whose own matter it is.
	 */
	public List<Long> getCities() {
		return this.removed.cities();
	}

}

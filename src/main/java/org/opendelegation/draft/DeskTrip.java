package org.opendelegation.draft;

import java.util.List;
import java.util.Optional;

import org.opendelegation.trip.Edition;
import org.opendelegation.trip.Trip;

/**
 * A trip as staff see it, with every edition.
 *
 * @param editions all editions, the newest first, at least one
 */
public record DeskTrip(List<Edition> editions) {

	public Trip getTrip() {
		return newest().getTrip();
	}

	public Edition newest() {
		return this.editions.get(0);
	}

	/**
	 * The edition before another of the same trip, whatever became of it.
	 */
	public Optional<Edition> before(Edition edition) {
		return this.editions.stream().filter((one) -> one.getNumber() < edition.getNumber()).findFirst();
	}

	/**
	 * The edition that the public reads.
	 */
	public Optional<Edition> published() {
		return this.editions.stream().filter(Edition::isCurrent).findFirst();
	}

	/**
	 * The edition that is being prepared.
	 */
	public Optional<Edition> open() {
		return this.editions.stream().filter((edition) -> edition.getPublishedAt() == null).findFirst();
	}

}

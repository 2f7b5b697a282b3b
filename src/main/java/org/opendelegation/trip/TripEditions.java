package org.opendelegation.trip;

import java.util.List;
import java.util.Objects;

import org.opendelegation.web.NotFoundException;
import org.opendelegation.web.WithdrawnException;

import org.springframework.stereotype.Component;

/**
 * Finds editions by their public address, or says why there is none.
 */
@Component
public class TripEditions {

	private final EditionRepository editions;

	TripEditions(EditionRepository editions) {
		this.editions = editions;
	}

	/**
	 * All editions of a trip that the public may know of, the newest first.
	 * @throws NotFoundException if no such trip was ever public
	 */
	public List<Edition> of(String slug) {
		List<Edition> all = this.editions.findPublicOf(slug);
		if (all.isEmpty()) {
			throw new NotFoundException("trip " + slug);
		}
		return all;
	}

	/**
	 * The current edition of a trip.
	 * @throws NotFoundException if no such trip was ever public
	 * @throws WithdrawnException if the trip's record was withdrawn
	 */
	public Edition current(String slug) {
		List<Edition> all = of(slug);
		return all.stream().filter(Edition::isCurrent).findFirst().orElseThrow(() -> withdrawn(all.get(0)));
	}

	/**
	 * An edition of a trip.
	 * @throws NotFoundException if no such edition was ever public
	 * @throws WithdrawnException if it was withdrawn
	 */
	public Edition numbered(String slug, int number) {
		Edition edition = this.editions.findPublic(slug, number)
			.orElseThrow(() -> new NotFoundException("edition " + number + " of trip " + slug));
		if (!edition.isReadable()) {
			throw withdrawn(edition);
		}
		return edition;
	}

	private static RuntimeException withdrawn(Edition edition) {
		if (edition.getState() != EditionState.WITHDRAWN) {
			return new NotFoundException("a current edition of trip " + edition.getTrip().getSlug());
		}
		return new WithdrawnException(Objects.requireNonNull(edition.getWithdrawalReason()),
				Objects.requireNonNull(edition.getWithdrawnAt()));
	}

}

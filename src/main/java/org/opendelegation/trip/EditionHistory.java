package org.opendelegation.trip;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.web.NotFoundException;
import org.opendelegation.web.WithdrawnException;

/**
 * All editions of one trip that the public may know of, the newest first.
 *
 * @param editions the editions, at least one
 */
public record EditionHistory(List<Edition> editions) {

	private Edition newest() {
		return this.editions.get(0);
	}

	/**
	 * The current edition.
	 * @throws WithdrawnException if the trip's record was withdrawn
	 */
	public Edition current() {
		return this.editions.stream().filter(Edition::isCurrent).findFirst().orElseThrow(() -> withdrawn(newest()));
	}

	/**
	 * The last edition that the public can still read; nothing where all were withdrawn.
	 */
	public Optional<Edition> lastReadable() {
		return this.editions.stream().filter(Edition::isReadable).findFirst();
	}

	/**
	 * An edition by its number as an address has it.
	 * @throws NotFoundException if no such edition was ever public
	 * @throws WithdrawnException if it was withdrawn
	 */
	public Edition numbered(String number) {
		Edition edition = this.editions.stream()
			.filter((candidate) -> String.valueOf(candidate.getNumber()).equals(number))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("edition", "error.404.edition", number));
		if (!edition.isReadable()) {
			throw withdrawn(edition);
		}
		return edition;
	}

	/**
	 * The edition that one can be compared with: the last one before it that was not
	 * withdrawn, or {@code null}.
	 */
	public @Nullable Edition before(Edition edition) {
		return this.editions.stream()
			.filter((other) -> other.getNumber() < edition.getNumber() && other.isReadable())
			.findFirst()
			.orElse(null);
	}

	private RuntimeException withdrawn(Edition edition) {
		if (edition.getState() != EditionState.WITHDRAWN) {
			return new NotFoundException("a current edition of " + edition.getTrip().getPath());
		}
		return new WithdrawnException(Objects.requireNonNull(edition.getWithdrawalReason()),
				Objects.requireNonNull(edition.getWithdrawnAt()),
				lastReadable().map((readable) -> readable.getTrip().getPath() + "/editions").orElse(null));
	}

}

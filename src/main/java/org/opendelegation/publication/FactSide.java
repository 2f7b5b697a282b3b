package org.opendelegation.publication;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Citation;
import org.opendelegation.source.Claim;
import org.opendelegation.source.Fact;
import org.opendelegation.source.NamedLink;
import org.opendelegation.source.PlaceKind;
import org.opendelegation.source.Provenance;
import org.opendelegation.source.Source;
import org.opendelegation.source.Standing;
import org.opendelegation.source.Strength;
import org.opendelegation.source.Withholding;

/**
 * A fact as one edition has it.
 *
 * @param fact the fact, or {@code null} where the edition has no such record or field
 * @param claims who says so
 * @param withheld the mark of a value that is withheld, or {@code null}
 * @param provenance who says what in that edition
 */
record FactSide(@Nullable Fact fact, List<Claim> claims, @Nullable Withholding withheld, Provenance provenance) {

	static FactSide of(@Nullable Fact fact, Provenance provenance) {
		return (fact != null) ? new FactSide(fact, provenance.of(fact), provenance.withholding(fact), provenance)
				: new FactSide(null, List.of(), null, provenance);
	}

	boolean isStated() {
		return this.withheld != null || (this.fact != null && this.fact.isStated());
	}

	/**
	 * Whether a reader sees the same value on both sides.
	 */
	boolean hasValueOf(FactSide other) {
		return ground() == null ? other.ground() == null && sameValue(other) : ground().equals(other.ground());
	}

	private boolean sameValue(FactSide other) {
		List<?> mine = values();
		List<?> others = other.values();
		return mine.size() == others.size()
				&& IntStream.range(0, mine.size()).allMatch((index) -> isSame(mine.get(index), others.get(index)));
	}

	private List<?> values() {
		Object value = (this.fact != null) ? this.fact.value() : null;
		if (value instanceof Collection<?> values) {
			return List.copyOf(values);
		}
		return (value != null) ? List.of(value) : List.of();
	}

	/**
	 * A name that leads to another page means somebody else. One that leads nowhere yet,
	 * or no more, is the same to a reader.
	 */
	private static boolean isSame(Object one, Object other) {
		if (one instanceof NamedLink link && other instanceof NamedLink otherLink) {
			return link.name().equals(otherLink.name())
					&& (link.path() == null || otherLink.path() == null || link.path().equals(otherLink.path()));
		}
		return one.equals(other);
	}

	private @Nullable String ground() {
		return (this.withheld != null) ? this.withheld.getGround() : null;
	}

	/**
	 * Whether the same is claimed on both sides, on the same grounds.
	 */
	boolean hasClaimsOf(FactSide other) {
		return accounts().equals(other.accounts());
	}

	private List<Account> accounts() {
		return this.claims.stream().map(Account::of).toList();
	}

	/**
	 * The number of sources that say something about the fact.
	 */
	public long getSources() {
		return this.claims.stream()
			.flatMap((claim) -> claim.getCitations().stream())
			.map(Citation::getSource)
			.map(Source::getSlug)
			.distinct()
			.count();
	}

	/**
	 * What a reader sees of a claim.
	 */
	private record Account(Standing standing, @Nullable String words, @Nullable String reason, List<Ground> grounds) {

		static Account of(Claim claim) {
			return new Account(claim.getStanding(), claim.getWords(), claim.getReason(),
					claim.getCitations().stream().map(Ground::of).toList());
		}

	}

	/**
	 * What a reader sees of a citation.
	 */
	private record Ground(String source, PlaceKind kind, @Nullable String place, @Nullable String quote,
			Strength strength, @Nullable String reasoning) {

		static Ground of(Citation citation) {
			return new Ground(citation.getSource().getSlug(), citation.getPlaceKind(), citation.getPlace(),
					citation.getQuote(), citation.getStrength(), citation.getReasoning());
		}

	}

}

package org.opendelegation.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Who says what on one page: the claims about every field, and the sources that they
 * cite.
 */
public final class Provenance {

	private static final String INFERRED_KEY = "fact.inferred";

	private static final Comparator<Claim> PREFERRED_FIRST = Comparator.comparing(Claim::getStanding);

	private final Map<FieldRef, List<Claim>> claims;

	private final Map<FieldRef, Withholding> withheld;

	private final CitedPassages passages;

	Provenance(Collection<Claim> claims, Collection<Withholding> withheld) {
		this(claims, withheld, Set.of());
	}

	/**
	 * Adds sources of what the page shows without marks of its own.
	 */
	Provenance(Collection<Claim> claims, Collection<Withholding> withheld, Collection<Source> unmarked) {
		this.claims = claims.stream()
			.sorted(PREFERRED_FIRST)
			.collect(Collectors.groupingBy((claim) -> new FieldRef(claim.getRecord(), claim.getField())));
		this.withheld = withheld.stream()
			.collect(Collectors.toMap((mark) -> new FieldRef(mark.getRecord(), mark.getField()), Function.identity()));
		this.passages = CitedPassages.of(claims, unmarked);
	}

	/**
	 * The claims about a fact, the preferred one first; empty where none is recorded.
	 */
	public List<Claim> of(Fact fact) {
		return of(fact.record(), fact.field());
	}

	public List<Claim> of(Citable record, String field) {
		return of(record.getReference(), field);
	}

	private List<Claim> of(RecordRef record, String field) {
		return this.claims.getOrDefault(new FieldRef(record, field), List.of());
	}

	/**
	 * Who says so for several facts of a record that are shown in one breath, such as a
	 * name with a title; without the facts that nobody is cited for.
	 */
	public List<Support> together(Citable record, String... fields) {
		return Arrays.stream(fields)
			.map((field) -> new Support(record.getReference().kind() + "." + field, of(record, field)))
			.filter((support) -> !support.claims().isEmpty())
			.toList();
	}

	/**
	 * The claims about several facts.
	 */
	public List<Claim> claims(Collection<Support> supports) {
		return supports.stream().flatMap((support) -> support.claims().stream()).toList();
	}

	/**
	 * Whether what the record follows is nowhere said in so many words, nor follows from
	 * such words.
	 */
	public boolean isInferred(List<Claim> someClaims) {
		return strengthOf(someClaims).filter(Strength.INFERRED::equals).isPresent();
	}

	/**
	 * The key of the word for how far several facts that are shown in one breath are
	 * inferred, or {@code null} where none of them is.
	 */
	public @Nullable String inferredKey(Collection<Support> supports) {
		long inferred = supports.stream().filter((support) -> isInferred(support.claims())).count();
		if (inferred == 0) {
			return null;
		}
		return (inferred == supports.size()) ? INFERRED_KEY : "fact.partlyInferred";
	}

	/**
	 * The same for one fact.
	 */
	public @Nullable String inferredKeyOf(List<Claim> someClaims) {
		return isInferred(someClaims) ? INFERRED_KEY : null;
	}

	/**
	 * How directly a field is supported: by the strongest citation of the claim that the
	 * record follows. Nothing where no claim is recorded.
	 */
	public Optional<Strength> strengthOf(Citable record, String field) {
		return strengthOf(of(record, field));
	}

	private static Optional<Strength> strengthOf(List<Claim> someClaims) {
		return someClaims.stream()
			.limit(1)
			.flatMap((claim) -> claim.getCitations().stream())
			.map(Citation::getStrength)
			.min(Comparator.naturalOrder());
	}

	/**
	 * Why the value of a fact is withheld, or {@code null} where it is not.
	 */
	public @Nullable Withholding withholding(Fact fact) {
		return this.withheld.get(new FieldRef(fact.record(), fact.field()));
	}

	/**
	 * Whether a reader is to see something of a fact: a value, or that it is withheld.
	 */
	public boolean isKnown(Fact fact) {
		return fact.isStated() || withholding(fact) != null;
	}

	/**
	 * Whether a value is shown and nobody is cited for it, which a reader has to see.
	 */
	public boolean isUnsourced(Fact fact) {
		return fact.isStated() && of(fact).isEmpty() && withholding(fact) == null;
	}

	/**
	 * The message keys of the names of those among several fields that are shown in one
	 * breath for which nobody is cited.
	 */
	public List<String> unsourced(Citable record, String... fields) {
		List<String> together = List.of(fields);
		return record.getFacts()
			.stream()
			.filter((fact) -> together.contains(fact.field()))
			.filter(this::isUnsourced)
			.map(Fact::getLabelKey)
			.toList();
	}

	/**
	 * The sources cited, by their numbers.
	 */
	public List<Source> getSources() {
		return this.passages.sources();
	}

	/**
	 * The numbers of the sources of some claims, each once, in ascending order.
	 */
	public List<Integer> numbers(Collection<Claim> someClaims) {
		return someClaims.stream()
			.flatMap((claim) -> claim.getSources().stream())
			.map(Source::getNumber)
			.distinct()
			.sorted()
			.toList();
	}

	/**
	 * The places in a source that the page cites, in the order in which to read them.
	 */
	public List<Passage> passages(Source source) {
		return this.passages.of(source);
	}

	/**
	 * The numbers of the passages that some claims cite, each once, in the order of the
	 * list at the end of a printed page: {@code 3.2} is the second of source 3.
	 */
	public List<String> passageNumbers(Collection<Claim> someClaims) {
		return this.passages.numbers(someClaims);
	}

	/**
	 * Who says what about some records only.
	 */
	public Provenance about(Collection<? extends Citable> records) {
		Set<RecordRef> references = records.stream().map(Citable::getReference).collect(Collectors.toSet());
		return new Provenance(this.claims.entrySet()
			.stream()
			.filter((entry) -> references.contains(entry.getKey().record()))
			.flatMap((entry) -> entry.getValue().stream())
			.toList(), this.withheld.values());
	}

	/**
	 * All facts about which sources disagree.
	 */
	public List<Disagreement> getDisagreements() {
		return this.claims.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().size() > 1)
			.map((entry) -> new Disagreement(entry.getKey().record(), entry.getKey().field(), entry.getValue()))
			.sorted(Comparator.comparing(Disagreement::toString))
			.toList();
	}

	private record FieldRef(RecordRef record, String field) {
	}

}

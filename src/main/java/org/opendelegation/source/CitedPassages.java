package org.opendelegation.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The places in sources that one page cites, numbered as at the end of the printed page.
 */
final class CitedPassages {

	private static final Comparator<Source> BY_NUMBER = Comparator.comparingInt(Source::getNumber)
		.thenComparing(Source::getSlug);

	private final Map<Source, List<Passage>> passages;

	private CitedPassages(Map<Source, List<Passage>> passages) {
		this.passages = passages;
	}

	/**
	 * Those that some claims cite.
	 * @param unmarked sources of what the page shows without marks of its own
	 */
	static CitedPassages of(Collection<Claim> claims, Collection<Source> unmarked) {
		Map<Source, List<Passage>> passages = new TreeMap<>(BY_NUMBER);
		cited(claims).forEach((source, places) -> passages.put(source, List.copyOf(places)));
		unmarked.forEach((source) -> passages.putIfAbsent(source, List.of()));
		return new CitedPassages(passages);
	}

	private static Map<Source, Set<Passage>> cited(Collection<Claim> claims) {
		return claims.stream()
			.flatMap((claim) -> claim.getCitations().stream())
			.collect(Collectors.groupingBy(Citation::getSource, () -> new TreeMap<>(BY_NUMBER), Collectors
				.mapping(Passage::of, Collectors.toCollection(() -> new TreeSet<>(Passage.IN_READING_ORDER)))));
	}

	/**
	 * The sources, by their numbers.
	 */
	List<Source> sources() {
		return List.copyOf(this.passages.keySet());
	}

	/**
	 * Those of a source, in the order in which to read them.
	 */
	List<Passage> of(Source source) {
		return this.passages.getOrDefault(source, List.of());
	}

	/**
	 * The numbers of those that some claims cite, each once and in order.
	 */
	List<String> numbers(Collection<Claim> claims) {
		return cited(claims).entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().stream().map((passage) -> numberOf(passage, entry.getKey())))
			.toList();
	}

	private String numberOf(Passage passage, Source source) {
		return source.getNumber() + "." + (of(source).indexOf(passage) + 1);
	}

}

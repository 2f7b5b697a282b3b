package org.opendelegation.suggestion;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What the lines of a program name.
 */
final class ProgramNames {

	private static final Pattern HOSTED = Pattern.compile("\\bhost(?:ed by|s?:)\\s{1,3}(?:the\\s)?$",
			Pattern.CASE_INSENSITIVE);

	private final String text;

	private final NavigableMap<Integer, NameMention> names;

	ProgramNames(String text, List<NameMention> names) {
		this.text = text;
		this.names = names.stream()
			.collect(Collectors.toMap(NameMention::begin, Function.identity(), (one, same) -> one, TreeMap::new));
	}

	/**
	 * The cities that are named between two places of the text.
	 */
	List<NameMention> cities(int begin, int end) {
		return of(KnownName.Kind.CITY, begin, end);
	}

	/**
	 * Those that are named as where something is: not that of a mayor of one.
	 */
	List<NameMention> places(int begin, int end) {
		return cities(begin, end).stream()
			.filter((city) -> !this.text.substring(begin, city.begin()).endsWith("of "))
			.toList();
	}

	/**
	 * The organization that is called the host, or else the only one that is named;
	 * {@code null} if there is none.
	 */
	@Nullable NameMention host(int begin, int end) {
		List<NameMention> named = of(KnownName.Kind.ORGANIZATION, begin, end);
		return named.stream()
			.filter((one) -> HOSTED.matcher(this.text.substring(begin, one.begin())).find())
			.findFirst()
			.orElse(NameMention.only(named));
	}

	/**
	 * The places that name one record of a kind and nothing else.
	 */
	private List<NameMention> of(KnownName.Kind kind, int begin, int end) {
		return this.names.subMap(begin, Math.max(begin, end))
			.values()
			.stream()
			.filter((name) -> name.end() <= end && name.names().size() == 1 && name.names().get(0).kind() == kind)
			.toList();
	}

}

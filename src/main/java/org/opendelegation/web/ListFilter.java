package org.opendelegation.web;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a list is narrowed to: the query parameters that every list understands. Slugs and
 * text are empty, the year is zero, where the list is not narrowed by them.
 */
public final class ListFilter {

	private static final List<String> ORDER = List.of("city", "official", "organization", "place", "year", "amount",
			"outcome", "form", "timing", "state", "seen", "cited", "person", "kind", "when", "q", "sort");

	private static final ListFilter NONE = new ListFilter(Map.of());

	private final SortedMap<String, String> values = new TreeMap<>(Comparator.comparingInt(ORDER::indexOf));

	private ListFilter(Map<String, String> values) {
		this.values.putAll(values);
	}

	/**
	 * The whole list.
	 */
	public static ListFilter none() {
		return NONE;
	}

	public ListFilter city(@Nullable String slug) {
		return with("city", slug);
	}

	public ListFilter official(@Nullable String slug) {
		return with("official", slug);
	}

	public ListFilter organization(@Nullable String slug) {
		return with("organization", slug);
	}

	public ListFilter place(@Nullable String slug) {
		return with("place", slug);
	}

	public ListFilter year(@Nullable Integer year) {
		if (year != null && (year < 1000 || year > 9999)) {
			throw new BadParameterException("year", year.toString());
		}
		return with("year", (year != null) ? year.toString() : null);
	}

	public ListFilter q(@Nullable String words) {
		return with("q", words);
	}

	/**
	 * Narrows or sorts a list of the desk by one of some constants.
	 * @throws BadParameterException if it is none of them
	 */
	public ListFilter choice(String parameter, @Nullable String value, Collection<String> constants) {
		if (value != null && !value.isBlank() && !constants.contains(value)) {
			throw new BadParameterException(parameter, value);
		}
		return with(parameter, value);
	}

	private ListFilter with(String parameter, @Nullable String value) {
		if (value == null || value.isBlank()) {
			return this;
		}
		if (value.indexOf('\0') >= 0) {
			throw new BadParameterException(parameter, value.replace('\0', '\uFFFD'));
		}
		ListFilter narrower = new ListFilter(this.values);
		narrower.values.put(parameter, value.strip());
		return narrower;
	}

	/**
	 * The value of a parameter, or an empty text.
	 */
	public String get(String parameter) {
		return this.values.getOrDefault(parameter, "");
	}

	public String getCity() {
		return get("city");
	}

	public String getOfficial() {
		return get("official");
	}

	public String getOrganization() {
		return get("organization");
	}

	public String getPlace() {
		return get("place");
	}

	public int getYear() {
		return Integer.parseInt(this.values.getOrDefault("year", "0"));
	}

	public String getQ() {
		return get("q");
	}

	public boolean isEmpty() {
		return this.values.isEmpty();
	}

	/**
	 * The parameters that narrow the list, in a fixed order.
	 */
	public Map<String, String> getValues() {
		return Collections.unmodifiableMap(this.values);
	}

	/**
	 * This filter without one parameter, as for counting what its other values would
	 * give.
	 */
	public ListFilter without(String parameter) {
		ListFilter wider = new ListFilter(this.values);
		wider.values.remove(parameter);
		return wider;
	}

	/**
	 * This filter with another value of a parameter that it has.
	 */
	public ListFilter instead(String parameter, String value) {
		return without(parameter).with(parameter, value);
	}

	/**
	 * The query of a page of the list, such as {@code ?city=oakley&page=2}, or an empty
	 * text.
	 */
	public String toQuery(int page) {
		UriComponentsBuilder query = UriComponentsBuilder.newInstance();
		this.values.forEach((parameter, value) -> query.queryParam(parameter, "{" + parameter + "}"));
		if (page > 1) {
			query.queryParam("page", page);
		}
		return Objects.requireNonNullElse(query.encode().buildAndExpand(this.values).toUriString(), "");
	}

}

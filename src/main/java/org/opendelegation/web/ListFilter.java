package org.opendelegation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a list is narrowed to: the query parameters that every list understands. Slugs and
 * text are empty, the year is zero, where the list is not narrowed by them.
 */
public final class ListFilter {

	private final Map<String, String> values = new LinkedHashMap<>();

	private final int year;

	public ListFilter(@Nullable String city, @Nullable String official, @Nullable String organization,
			@Nullable String place, @Nullable Integer year, @Nullable String q) {
		put("city", city);
		put("official", official);
		put("organization", organization);
		put("place", place);
		put("year", (year != null) ? year.toString() : null);
		put("q", q);
		this.year = (year != null) ? year : 0;
		checkYear();
	}

	private ListFilter(Map<String, String> values) {
		this.values.putAll(values);
		this.year = values.containsKey("year") ? Integer.parseInt(values.get("year")) : 0;
	}

	private void put(String parameter, @Nullable String value) {
		if (value == null || value.isBlank()) {
			return;
		}
		if (value.indexOf('\0') >= 0) {
			throw new BadParameterException(parameter, value.replace('\0', '\uFFFD'));
		}
		this.values.put(parameter, value.strip());
	}

	private void checkYear() {
		if (this.year != 0 && (this.year < 1000 || this.year > 9999)) {
			throw new BadParameterException("year", String.valueOf(this.year));
		}
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
		return this.year;
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
		return Map.copyOf(this.values);
	}

	/**
	 * This filter without one parameter, as for counting what its other values would
	 * give.
	 */
	public ListFilter without(String parameter) {
		Map<String, String> others = new LinkedHashMap<>(this.values);
		others.remove(parameter);
		return new ListFilter(others);
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

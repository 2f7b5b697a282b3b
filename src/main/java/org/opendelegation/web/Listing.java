package org.opendelegation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * A page of a list with its filter, in words and with counts.
 *
 * @param <T> what is listed
 */
public final class Listing<T> {

	private static final int ENTRIES_PER_PAGE = 25;

	/** What stands before any later page is more than a query can skip. */
	private static final int LAST_PAGE = Integer.MAX_VALUE / ENTRIES_PER_PAGE;

	private final Page<T> entries;

	private final ListFilter filter;

	private final List<Clause> clauses;

	private final List<Facet> facets;

	private Listing(Page<T> entries, ListFilter filter, List<Clause> clauses, List<Facet> facets) {
		this.entries = entries;
		this.filter = filter;
		this.clauses = clauses;
		this.facets = facets;
	}

	/**
	 * Puts a list together.
	 * @param query reads a page of the list
	 * @param page the number of the page, the first being one
	 * @param filter what the list is narrowed to
	 * @param names for each parameter that holds a slug, what its record is called
	 * @param facets the ways to narrow the list
	 * @throws BadParameterException if the page number is not one, or a slug names
	 * nothing
	 * @throws NotFoundException if the list has fewer pages
	 */
	public static <T> Listing<T> of(Function<Pageable, Page<T>> query, int page, ListFilter filter,
			Map<String, Function<String, Optional<String>>> names, List<Facet> facets) {
		if (page < 1) {
			throw new BadParameterException("page", String.valueOf(page));
		}
		List<Clause> clauses = clauses(filter, names);
		if (page > LAST_PAGE) {
			throw noPage(page, filter);
		}
		Page<T> entries = query.apply(PageRequest.of(page - 1, ENTRIES_PER_PAGE));
		if (page > 1 && page > entries.getTotalPages()) {
			throw noPage(page, filter);
		}
		return new Listing<>(entries, filter, clauses, facets);
	}

	private static NotFoundException noPage(int page, ListFilter filter) {
		return new NotFoundException("page " + page, "error.404.page", String.valueOf(page), link(filter, 1));
	}

	/**
	 * Refuses what a list refuses, for the same list as a file.
	 * @throws BadParameterException if a slug names nothing
	 */
	public static void check(ListFilter filter, Map<String, Function<String, Optional<String>>> names) {
		clauses(filter, names);
	}

	private static List<Clause> clauses(ListFilter filter, Map<String, Function<String, Optional<String>>> names) {
		return filter.getValues().entrySet().stream().map((entry) -> {
			String label = names.getOrDefault(entry.getKey(), Optional::of)
				.apply(entry.getValue())
				.orElseThrow(() -> new BadParameterException(entry.getKey(), entry.getValue()));
			return new Clause(entry.getKey(), label, link(filter.without(entry.getKey()), 1));
		}).toList();
	}

	public List<T> getEntries() {
		return this.entries.getContent();
	}

	public long getTotal() {
		return this.entries.getTotalElements();
	}

	public ListFilter getFilter() {
		return this.filter;
	}

	public List<Clause> getClauses() {
		return this.clauses;
	}

	/**
	 * The ways to narrow the list that there is something to choose in, with what is
	 * chosen, also where nothing fits it.
	 */
	public List<Facet> getFacets() {
		return this.facets.stream().map(this::withChosen).filter((facet) -> !facet.choices().isEmpty()).toList();
	}

	private Facet withChosen(Facet facet) {
		return this.clauses.stream()
			.filter((clause) -> clause.parameter().equals(facet.parameter()))
			.findFirst()
			.map((clause) -> facet.with(this.filter.get(clause.parameter()), clause.label()))
			.orElse(facet);
	}

	public int getPage() {
		return this.entries.getNumber() + 1;
	}

	public int getPages() {
		return Math.max(this.entries.getTotalPages(), 1);
	}

	/**
	 * A relative link to a page of this list.
	 */
	public String linkTo(int page) {
		return link(this.filter, page);
	}

	private static String link(ListFilter filter, int page) {
		String query = filter.toQuery(page);
		return query.isEmpty() ? "?" : query;
	}

	/**
	 * One condition of the filter in words.
	 *
	 * @param parameter the query parameter
	 * @param label what its value is called
	 * @param remove a relative link to the list without it
	 */
	public record Clause(String parameter, String label, String remove) {
	}

}

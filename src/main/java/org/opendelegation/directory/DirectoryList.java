package org.opendelegation.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.opendelegation.web.DeskList;
import org.opendelegation.web.Facet;
import org.opendelegation.web.ListFilter;

/**
 * The list of one kind of record of the directory: what can be looked for, and how the
 * database finds it.
 */
public abstract class DirectoryList implements DeskList {

	private final EntityManager entities;

	DirectoryList(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * What such records are called in addresses and messages, such as {@code cities}.
	 */
	public abstract String getPlural();

	/**
	 * How the list finds and sorts such records.
	 */
	protected abstract DirectoryIndex getIndex();

	/**
	 * Whether two such records that turn out to be the same can be merged.
	 */
	public boolean isMergeable() {
		return false;
	}

	@Override
	public final String getName() {
		return getPlural();
	}

	@Override
	public ListFilter narrow(Map<String, String> query) {
		ListFilter filter = ListFilter.none().q(query.get("q"));
		for (Map.Entry<String, List<String>> choice : getChoices().entrySet()) {
			filter = filter.choice(choice.getKey(), query.get(choice.getKey()), choice.getValue());
		}
		return filter;
	}

	@Override
	@SuppressWarnings("unchecked")
	public List<String> slugs(ListFilter filter, int most) {
		Query query = this.entities.createNativeQuery(select("r.slug", filter) + getIndex().order(filter),
				String.class);
		parameters(filter).forEach(query::setParameter);
		return query.setMaxResults(most).getResultList();
	}

	/**
	 * Some expressions over the records that a filter finds, without those that were
	 * merged into others.
	 */
	String select(String what, ListFilter filter) {
		return getIndex().select(what, filter) + (isMergeable() ? " and r.merged_into_id is null" : "")
				+ conditions(filter);
	}

	/**
	 * Conditions beyond those that all lists have, as SQL on a row {@code r}, each after
	 * an {@code and}. They are part of a statement, and so never what somebody typed.
	 */
	protected String conditions(ListFilter filter) {
		return "";
	}

	/**
	 * What was typed, by the names that conditions have for it.
	 */
	protected Map<String, String> parameters(ListFilter filter) {
		return DirectoryIndex.parameters(filter);
	}

	/**
	 * The ways to narrow the list that depend on what is recorded.
	 */
	protected List<Facet> getFacets(ListFilter filter) {
		return List.of();
	}

	/**
	 * For each parameter that holds a slug, what its record is called.
	 */
	protected Map<String, Function<String, Optional<String>>> getNames() {
		return Map.of();
	}

	@Override
	public Map<String, List<String>> getChoices() {
		Map<String, List<String>> choices = new LinkedHashMap<>();
		choices.put("seen", List.of("public", "staff"));
		choices.put("cited", List.of("none"));
		choices.put("sort", List.of("name", "newest"));
		return choices;
	}

}

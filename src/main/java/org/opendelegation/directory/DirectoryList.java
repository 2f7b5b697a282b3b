package org.opendelegation.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.opendelegation.web.DeskList;
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
		DirectoryIndex.parameters(filter).forEach(query::setParameter);
		return query.setMaxResults(most).getResultList();
	}

	/**
	 * Some expressions over the records that a filter finds, without those that were
	 * merged into others.
	 */
	String select(String what, ListFilter filter) {
		return getIndex().select(what, filter) + (isMergeable() ? " and r.merged_into_id is null" : "");
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

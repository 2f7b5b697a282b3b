package org.opendelegation.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.DirectoryPart;
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.support.Slugs;

import org.springframework.validation.Errors;

/**
 * How staff edit one kind of parts of a record of the directory, such as the offices of
 * an official. A part is public when its record is.
 *
 * @param <R> the record
 * @param <P> the part
 * @param <F> the form of the part
 */
public abstract class DirectoryPartEditor<R extends DirectoryRecord, P extends DirectoryPart, F> {

	private final EntityManager entities;

	private final Class<P> type;

	private final Class<F> formType;

	private final String owner;

	/**
	 * An editor of parts.
	 * @param entities where they are stored
	 * @param type what a part is
	 * @param formType the form
	 * @param owner the attribute of a part that is the record it belongs to
	 */
	protected DirectoryPartEditor(EntityManager entities, Class<P> type, Class<F> formType, String owner) {
		this.entities = entities;
		this.type = type;
		this.formType = formType;
		this.owner = owner;
	}

	/**
	 * What such parts are called in addresses and messages, such as {@code offices}.
	 */
	public abstract String getPlural();

	/**
	 * What such a part is called in citations, such as {@code office}.
	 */
	public String getKind() {
		return getPlural().substring(0, getPlural().length() - 1);
	}

	/**
	 * The template that has the fields as a fragment {@code fields}.
	 */
	public abstract String getTemplate();

	/**
	 * By what the parts of a record are sorted, as attributes of {@code p}.
	 */
	protected abstract String order();

	/**
	 * What is fetched with parts of which the facts are read, as joins of {@code p}.
	 */
	protected String fetched() {
		return "";
	}

	public abstract F blank();

	protected abstract F formOf(P held);

	/**
	 * A part in a line: texts, dates, constants.
	 */
	protected abstract List<Object> lineOf(P held);

	/**
	 * What to call a part where it stands alone.
	 */
	protected String labelOf(P held) {
		return lineOf(held).stream()
			.filter(String.class::isInstance)
			.map(String.class::cast)
			.findFirst()
			.orElseGet(held::getKey);
	}

	/**
	 * From what the permanent key of a new part is made.
	 */
	protected abstract String nameOf(F form);

	/**
	 * Makes a part of which only what it cannot be without is set.
	 * @param owner the record that it belongs to
	 * @param key its key
	 * @param form what was typed
	 */
	protected abstract P create(R owner, String key, F form);

	protected abstract void apply(P held, F form);

	/**
	 * What is wrong beyond what the form says itself.
	 * @param owner the record that it belongs to
	 * @param others the other parts of that kind that the record has
	 * @param form what was typed
	 * @param errors what was found
	 */
	protected void check(R owner, List<P> others, F form, Errors errors) {
	}

	/**
	 * Whether a part names another record that is not public, and so cannot be public
	 * itself.
	 */
	protected boolean namesHidden(P held) {
		return false;
	}

	/**
	 * What the fields are chosen from.
	 */
	public Map<String, Object> choices() {
		return Map.of();
	}

	/**
	 * Whether sources are cited for a part by itself, and not for its record.
	 */
	public boolean isCited() {
		return true;
	}

	/**
	 * Whether staff say in which order the parts stand.
	 */
	public boolean isOrdered() {
		return false;
	}

	/**
	 * Lets two parts that stand beside each other change places.
	 */
	protected void swap(P one, P other) {
		throw new UnsupportedOperationException(getPlural() + " have no order of their own");
	}

	public Class<F> getFormType() {
		return this.formType;
	}

	/**
	 * The parts that a record has, in their order.
	 */
	public List<P> of(R held) {
		return this.entities
			.createQuery("from %s p where p.%s = :owner order by %s".formatted(this.type.getSimpleName(), this.owner,
					order()), this.type)
			.setParameter("owner", held)
			.getResultList();
	}

	/**
	 * The parts that some records have, by the slugs of these, each in their order.
	 */
	Map<String, List<P>> ofAll(Collection<R> held) {
		Map<String, List<P>> parts = new LinkedHashMap<>();
		this.entities
			.createQuery("select p, r.slug from %s p join p.%s r %s where r in :owners order by r.slug, %s"
				.formatted(this.type.getSimpleName(), this.owner, fetched(), order()), Object[].class)
			.setParameter("owners", held)
			.getResultList()
			.forEach((row) -> parts.computeIfAbsent((String) row[1], (slug) -> new ArrayList<>())
				.add(this.type.cast(row[0])));
		return parts;
	}

	Optional<P> find(R held, String key) {
		return of(held).stream().filter((part) -> part.getKey().equals(key)).findFirst();
	}

	P enter(R held, Object form) {
		List<P> before = of(held);
		F typed = this.formType.cast(form);
		String key = Slugs.free(nameOf(typed), "part",
				(taken) -> before.stream().anyMatch((other) -> other.getKey().equals(taken)));
		P added = create(held, key, typed);
		apply(added, typed);
		this.entities.persist(added);
		return added;
	}

	void correct(P held, Object form) {
		apply(held, this.formType.cast(form));
	}

	void check(R held, @Nullable String key, Object form, Errors errors) {
		List<P> others = of(held).stream().filter((part) -> !part.getKey().equals(key)).toList();
		check(held, others, this.formType.cast(form), errors);
	}

	void remove(P held) {
		this.entities.remove(held);
	}

	void move(R held, P moved, boolean up) {
		List<P> parts = of(held);
		int other = parts.indexOf(moved) + (up ? -1 : 1);
		if (other >= 0 && other < parts.size()) {
			swap(moved, parts.get(other));
		}
	}

}

package org.opendelegation.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.support.Slugs;
import org.opendelegation.web.DeskList;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.NotFoundException;

import org.springframework.validation.Errors;

/**
 * How staff edit one kind of record of the directory. Every subject gives one for its
 * kind; pages, rights, stale forms and duplicates are the same for all.
 *
 * @param <R> the record
 * @param <F> the form: a record whose components are texts as a browser sends them, each
 * of which may be {@code null}
 */
public abstract class DirectoryEditor<R extends DirectoryRecord, F> implements DeskList {

	private final EntityManager entities;

	private final Class<R> type;

	private final Class<F> formType;

	protected DirectoryEditor(EntityManager entities, Class<R> type, Class<F> formType) {
		this.entities = entities;
		this.type = type;
		this.formType = formType;
	}

	/**
	 * What such a record is called in citations, such as {@code city}.
	 */
	public abstract String getKind();

	/**
	 * What such records are called in addresses and messages, such as {@code cities}.
	 */
	public abstract String getPlural();

	/**
	 * The template that has the fragments {@code fields}, {@code columns} and
	 * {@code cells}.
	 */
	public abstract String getTemplate();

	/**
	 * How the list finds and sorts such records.
	 */
	protected abstract DirectoryIndex getIndex();

	/**
	 * Some records in any order, with what the list shows of them.
	 * @param ids their identities
	 */
	protected abstract List<R> fetch(Collection<Long> ids);

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

	public abstract F blank();

	/**
	 * What a record holds now.
	 */
	protected abstract F formOf(R held);

	/**
	 * Whether there is something that is changed of many such records at once.
	 */
	public boolean isChangedTogether() {
		return false;
	}

	/**
	 * What to call a record.
	 */
	public abstract String labelOf(R held);

	/**
	 * From what the permanent slug of a new record is made.
	 */
	protected abstract String nameOf(F form);

	/**
	 * Makes a record of which only what it cannot be without is set.
	 */
	protected abstract R create(String slug, F form);

	/**
	 * Lets a record hold what a form says.
	 */
	protected abstract void apply(R held, F form);

	/**
	 * The kinds of parts that such a record has, in the order of its page.
	 */
	public List<? extends DirectoryPartEditor<R, ?, ?>> getParts() {
		return List.of();
	}

	/**
	 * The editor of a kind of its parts.
	 * @throws NotFoundException if such records have no such parts
	 */
	DirectoryPartEditor<R, ?, ?> part(String plural) {
		return getParts().stream()
			.<DirectoryPartEditor<R, ?, ?>>map((part) -> part)
			.filter((part) -> part.getPlural().equals(plural))
			.findFirst()
			.orElseThrow(() -> new NotFoundException(plural + " of " + getPlural()));
	}

	/**
	 * Whether a new record may be one that is there already under another spelling of its
	 * name.
	 */
	public boolean isKnownByName() {
		return false;
	}

	/**
	 * Whether staff publish such records by themselves, and not with an edition.
	 */
	public boolean isPublishedByItself() {
		return false;
	}

	/**
	 * Whether two such records that turn out to be the same can be merged.
	 */
	public boolean isMergeable() {
		return false;
	}

	/**
	 * Whether a record has been merged into another.
	 */
	protected boolean isMerged(R held) {
		return false;
	}

	/**
	 * What to compare before two are merged, by the message key of each field.
	 */
	protected Map<String, @Nullable Object> comparedOf(R held) {
		return Map.of();
	}

	/**
	 * What is wrong beyond what the form says itself, such as a country that there is
	 * not.
	 * @param form what was typed
	 * @param slug the record, or {@code null} for a new one
	 * @param errors what was found
	 */
	public void check(F form, @Nullable String slug, Errors errors) {
	}

	/**
	 * What the fields are chosen from.
	 */
	public Map<String, Object> choices() {
		return Map.of();
	}

	/**
	 * The same as far as it depends on who chooses.
	 */
	protected Map<String, Object> choices(Keeper keeper) {
		return choices();
	}

	/**
	 * Whether somebody may enter a record, which is not public yet.
	 */
	protected boolean mayEnter(Keeper keeper, F form) {
		return keeper.mayEnter();
	}

	/**
	 * Whether somebody may change a record: what the public sees is for publishers.
	 */
	protected boolean mayCorrect(Keeper keeper, R held) {
		return held.isPublic() ? keeper.mayPublish() : keeper.mayEnter();
	}

	/**
	 * The same of the record that has this slug, if there is one.
	 */
	boolean mayCorrect(Keeper keeper, String slug) {
		return find(slug).filter((held) -> mayCorrect(keeper, held)).isPresent();
	}

	/**
	 * The cities, by their identities, whose staff alone keep a record; none if all do.
	 */
	protected Set<Long> keptBy(R held) {
		return Set.of();
	}

	public Class<F> getFormType() {
		return this.formType;
	}

	/**
	 * A record, public or not, unless it was merged into another.
	 */
	public Optional<R> find(String slug) {
		return this.entities
			.createQuery("from %s r where r.slug = :slug".formatted(this.type.getSimpleName()), this.type)
			.setParameter("slug", slug)
			.getResultList()
			.stream()
			.filter((held) -> !isMerged(held))
			.findFirst();
	}

	/**
	 * Whether there is such a record and the public sees it.
	 */
	protected boolean isPublic(@Nullable String slug) {
		return slug != null && find(slug).filter(DirectoryRecord::isPublic).isPresent();
	}

	/**
	 * Enters a new record.
	 * @return its slug
	 */
	String enter(F form) {
		takeTurns();
		String slug = Slugs.free(nameOf(form), getKind(), this::isTaken);
		R added = create(slug, form);
		apply(added, form);
		this.entities.persist(added);
		return slug;
	}

	/**
	 * Waits for whoever is entering such a record: two of one name would be given one
	 * slug.
	 */
	private void takeTurns() {
		this.entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(:kind))", Integer.class)
			.setParameter("kind", "slugs of " + getKind())
			.getSingleResult();
	}

	/**
	 * Whether a record has a slug, or one that was merged has.
	 */
	private boolean isTaken(String slug) {
		return (boolean) this.entities
			.createNativeQuery("select exists (select from %s where slug = :slug)".formatted(getKind()), Boolean.class)
			.setParameter("slug", slug)
			.getSingleResult();
	}

	/**
	 * Waits for whoever changes a record, and reads what they made of it.
	 * @return whether it has not been merged into another meanwhile
	 */
	boolean lock(R held) {
		this.entities.refresh(held, LockModeType.PESSIMISTIC_WRITE);
		return !isMerged(held);
	}

	void remove(R held) {
		this.entities.remove(held);
	}

}

package org.opendelegation.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.DirectoryRecord;
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
public abstract class DirectoryEditor<R extends DirectoryRecord, F> extends DirectoryList {

	private final DirectoryStore<R> store;

	private final Class<F> formType;

	protected DirectoryEditor(EntityManager entities, Class<R> type, Class<F> formType) {
		super(entities);
		this.store = new DirectoryStore<>(entities, type);
		this.formType = formType;
	}

	/**
	 * What such a record is called in citations, such as {@code city}.
	 */
	public abstract String getKind();

	/**
	 * The template that has the fragments {@code fields}, {@code columns} and
	 * {@code cells}.
	 */
	public abstract String getTemplate();

	/**
	 * Some records in any order, with what the list shows of them.
	 * @param ids their identities
	 */
	protected abstract List<R> fetch(Collection<Long> ids);

	/**
	 * Brings what the facts of some records are read from, of all of them at once.
	 */
	protected void fetchFacts(Collection<R> held) {
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
	 * Records that may be the same as one that is about to be saved, where another name
	 * is not what tells.
	 * @param held the record, or {@code null} for a new one
	 */
	protected List<SimilarRecord> findAlike(F form, @Nullable R held) {
		return List.of();
	}

	/**
	 * Whether staff publish such records by themselves, and not with an edition.
	 */
	public boolean isPublishedByItself() {
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
	 * @param held the record, or {@code null} for a new one
	 * @param errors what was found
	 */
	protected void check(F form, @Nullable R held, Errors errors) {
	}

	/**
	 * What the fields are chosen from.
	 */
	public Map<String, Object> choices() {
		return Map.of();
	}

	/**
	 * The same as far as it depends on who chooses for which record.
	 * @param slug the record, or {@code null} for a new one
	 */
	protected Map<String, Object> choices(Keeper keeper, @Nullable String slug) {
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
	 * The cities, by their identities, whose staff alone keep a record; none if all do.
	 */
	protected Set<Long> keptBy(R held) {
		return Set.of();
	}

	/**
	 * What the city is called whose staff alone keep a record; {@code null} if all do.
	 */
	protected @Nullable String nameOfCityThatKeeps(R held) {
		return null;
	}

	public Class<F> getFormType() {
		return this.formType;
	}

	DirectoryStore<R> getStore() {
		return this.store;
	}

	/**
	 * A record, public or not, unless it was merged into another.
	 */
	public Optional<R> find(String slug) {
		return this.store.find(slug).filter((held) -> !held.isMerged());
	}

	/**
	 * Some records by their slugs, with what the list shows of them; without those that
	 * are not there or were merged into others.
	 */
	Map<String, R> findAll(Collection<String> slugs) {
		Map<String, Long> ids = this.store.idsOf(slugs);
		Map<Long, R> fetched = ids.isEmpty() ? Map.of()
				: fetch(ids.values()).stream()
					.filter((held) -> !held.isMerged())
					.collect(Collectors.toMap((held) -> Objects.requireNonNull(held.getId()), Function.identity()));
		Map<String, R> found = new LinkedHashMap<>();
		ids.forEach((slug, id) -> Optional.ofNullable(fetched.get(id)).ifPresent((held) -> found.put(slug, held)));
		return found;
	}

	@Override
	public Map<String, String> labels(Collection<String> slugs) {
		Map<String, String> labels = new LinkedHashMap<>();
		findAll(slugs).forEach((slug, held) -> labels.put(slug, labelOf(held)));
		return labels;
	}

	/**
	 * Enters a new record.
	 * @return its slug
	 */
	String enter(F form) {
		String slug = this.store.freeSlug(nameOf(form), getKind());
		R added = create(slug, form);
		apply(added, form);
		this.store.add(added);
		return slug;
	}

}

package org.opendelegation.draft;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.opendelegation.support.Slugs;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionRecord;

/**
 * What all editors of records have in common that an edition lists in an order.
 *
 * @param <R> the record
 * @param <F> the form
 */
public abstract class PartEditor<R extends EditionRecord, F> implements RecordEditor<F> {

	private final EntityManager entities;

	private final Class<R> type;

	private final Class<F> formType;

	protected PartEditor(EntityManager entities, Class<R> type, Class<F> formType) {
		this.entities = entities;
		this.type = type;
		this.formType = formType;
	}

	/**
	 * Makes a record of which only what it cannot be without is set.
	 */
	protected abstract R create(Edition edition, String key, int position, F form);

	/**
	 * Lets a record hold what a form says.
	 */
	protected abstract void apply(R held, F form);

	protected abstract F formOf(R held);

	/**
	 * From what the permanent key of a new record is made.
	 */
	protected abstract String nameOf(F form);

	@Override
	public Class<F> getFormType() {
		return this.formType;
	}

	@Override
	public Optional<Loaded<F>> load(Edition edition, String key) {
		return find(edition, key).map((held) -> new Loaded<>(formOf(held), held.getLabel(), held.getVersion()));
	}

	@Override
	public String enter(Edition edition, F form) {
		List<R> held = all(edition);
		String key = Slugs.free(nameOf(form), getKind(),
				(slug) -> held.stream().anyMatch((other) -> other.getKey().equals(slug)));
		int position = held.stream().mapToInt(EditionRecord::getPosition).max().orElse(0) + 1;
		R added = create(edition, key, position, form);
		apply(added, form);
		this.entities.persist(added);
		return key;
	}

	@Override
	public void revise(Edition edition, String key, F form) {
		apply(find(edition, key).orElseThrow(), form);
	}

	@Override
	public void remove(Edition edition, String key) {
		find(edition, key).ifPresent(this.entities::remove);
	}

	@Override
	public void move(Edition edition, String key, boolean up) {
		List<R> held = all(edition);
		R moved = find(edition, key).orElseThrow();
		int other = held.indexOf(moved) + (up ? -1 : 1);
		if (other >= 0 && other < held.size()) {
			R neighbor = held.get(other);
			int position = moved.getPosition();
			moved.moveTo(neighbor.getPosition());
			neighbor.moveTo(position);
		}
	}

	protected Optional<R> find(Edition edition, String key) {
		return all(edition).stream().filter((held) -> held.getKey().equals(key)).findFirst();
	}

	protected List<R> all(Edition edition) {
		return this.entities
			.createQuery("from %s r where r.edition = :edition order by r.position, r.id"
				.formatted(this.type.getSimpleName()), this.type)
			.setParameter("edition", edition)
			.getResultList();
	}

	protected EntityManager entities() {
		return this.entities;
	}

}

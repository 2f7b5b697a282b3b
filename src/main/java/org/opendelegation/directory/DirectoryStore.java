package org.opendelegation.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.support.Slugs;

/**
 * The stored records of one kind, which is called as their table is.
 *
 * @param <R> the record
 */
final class DirectoryStore<R extends DirectoryRecord> {

	private final EntityManager entities;

	private final Class<R> type;

	DirectoryStore(EntityManager entities, Class<R> type) {
		this.entities = entities;
		this.type = type;
	}

	Optional<R> find(String slug) {
		return this.entities.createQuery("from %s r where r.slug = :slug".formatted(name()), this.type)
			.setParameter("slug", slug)
			.getResultList()
			.stream()
			.findFirst();
	}

	/**
	 * The identities of some records by their slugs, in the order of these; without those
	 * that are not there.
	 */
	Map<String, Long> idsOf(Collection<String> slugs) {
		Map<String, Long> found = this.entities
			.createQuery("select r.slug as slug, r.id as id from %s r where r.slug in :slugs".formatted(name()),
					Tuple.class)
			.setParameter("slugs", slugs)
			.getResultStream()
			.collect(Collectors.toMap((row) -> row.get("slug", String.class), (row) -> row.get("id", Long.class)));
		Map<String, Long> ids = new LinkedHashMap<>();
		slugs.stream().filter(found::containsKey).forEach((slug) -> ids.put(slug, found.get(slug)));
		return ids;
	}

	/**
	 * Keeps others from changing some records, in the order of their slugs: whoever holds
	 * several waits for others at the first only.
	 */
	void hold(Collection<String> slugs) {
		this.entities
			.createNativeQuery("select r.id from %s r where r.slug in (:slugs) order by r.slug for update"
				.formatted(name().toLowerCase(Locale.ROOT)), Long.class)
			.setParameter("slugs", slugs)
			.getResultList();
	}

	/**
	 * Waits for whoever changes a record, and reads what they made of it.
	 */
	void refresh(R held) {
		this.entities.refresh(held, LockModeType.PESSIMISTIC_WRITE);
	}

	void add(R added) {
		this.entities.persist(added);
	}

	void remove(R held) {
		this.entities.remove(held);
	}

	/**
	 * A slug that no record has, nor one that was merged. Others who enter such a record
	 * wait: two of one name would be given one slug.
	 * @param name from what it is made
	 * @param kind what such a record is called in citations
	 */
	String freeSlug(String name, String kind) {
		this.entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(:kind))", Integer.class)
			.setParameter("kind", "slugs of " + kind)
			.getSingleResult();
		return Slugs.free(name, kind, this::isTaken);
	}

	private boolean isTaken(String slug) {
		return !idsOf(List.of(slug)).isEmpty();
	}

	private String name() {
		return this.type.getSimpleName();
	}

}

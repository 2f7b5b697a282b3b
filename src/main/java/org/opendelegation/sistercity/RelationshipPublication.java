package org.opendelegation.sistercity;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.opendelegation.directory.Keeper;
import org.opendelegation.directory.RecordChanged;
import org.opendelegation.directory.RecordPlace;
import org.opendelegation.place.City;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Citing;
import org.opendelegation.source.RecordRef;
import org.opendelegation.web.NotFoundException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes relationships, which are part of no edition. The relationship, its stages,
 * who says so and the cities become public in one transaction. A record that nobody says
 * anything about is not published.
 */
@Service
@Transactional
class RelationshipPublication {

	private final RelationshipEditor editor;

	private final StageEditor stages;

	private final Citing citing;

	private final EntityManager entities;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RelationshipPublication(RelationshipEditor editor, StageEditor stages, Citing citing, EntityManager entities,
			ApplicationEventPublisher events, Clock clock) {
		this.editor = editor;
		this.stages = stages;
		this.citing = citing;
		this.entities = entities;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What there is to publish.
	 */
	@Transactional(readOnly = true)
	Review review(String slug, Keeper keeper) {
		Relationship relationship = find(slug);
		Stream<Entry> own = Stream.of(entry(new RecordPlace(slug, null, null), relationship.getLabel(), relationship));
		Stream<Entry> reached = this.stages.of(relationship)
			.stream()
			.map((stage) -> entry(new RecordPlace(slug, this.stages.getPlural(), stage.getKey()), stage.getKind(),
					stage));
		return new Review(slug, relationship.getLabel(), Stream.concat(own, reached).toList(), relationship.isPublic(),
				mayPublish(relationship, keeper));
	}

	private Entry entry(RecordPlace place, Object words, Citable record) {
		List<String> cited = this.citing.fieldsOf(record.getReference());
		long uncited = record.getFacts()
			.stream()
			.filter((fact) -> fact.isStated() && !cited.contains(fact.field()))
			.count();
		return new Entry(place, words, !cited.isEmpty(), uncited);
	}

	/**
	 * Publishes a relationship, if it has not been.
	 * @throws UncitedException if no source is cited for a part of it
	 */
	void publish(String slug, Keeper keeper) {
		Relationship relationship = find(slug);
		if (!mayPublish(relationship, keeper)) {
			throw new AccessDeniedException("A publisher of the home city publishes it");
		}
		this.entities.lock(relationship, LockModeType.PESSIMISTIC_WRITE);
		this.entities.refresh(relationship);
		hold(citiesOf(relationship));
		if (relationship.isPublic()) {
			return;
		}
		if (!review(slug, keeper).isComplete()) {
			throw new UncitedException();
		}
		publish(relationship, this.clock.instant());
	}

	private void publish(Relationship relationship, Instant now) {
		List<Stage> reached = this.stages.of(relationship);
		List<City> cities = citiesOf(relationship).stream().filter((city) -> !city.isPublic()).toList();
		cities.forEach((city) -> city.publish(now));
		relationship.publish(now);
		reached.forEach((stage) -> stage.publish(now));
		List<RecordRef> records = Stream.of(List.of(relationship), reached, cities)
			.<Citable>flatMap(List::stream)
			.map(Citable::getReference)
			.toList();
		this.citing.publish(records, now);
		this.events.publishEvent(new RecordChanged(this.editor.getPlural(), relationship.getSlug()));
	}

	private static List<City> citiesOf(Relationship relationship) {
		return Stream.of(relationship.getHomeCity(), relationship.getPartnerCity())
			.flatMap(Stream::ofNullable)
			.toList();
	}

	/**
	 * Whoever corrects a city at this moment goes first, for what laws say depends on it;
	 * always in the same order, so that no two wait for each other.
	 */
	private void hold(List<City> cities) {
		cities.stream()
			.sorted(Comparator.comparing(City::getSlug))
			.forEach((city) -> this.entities.refresh(city, LockModeType.PESSIMISTIC_WRITE));
	}

	private Relationship find(String slug) {
		return this.editor.find(slug).orElseThrow(() -> new NotFoundException("relationship " + slug));
	}

	private static boolean mayPublish(Relationship relationship, Keeper keeper) {
		return keeper.mayPublishFor(relationship.getHomeCity().getId());
	}

	/**
	 * That no source is cited for a part of it.
	 */
	static class UncitedException extends RuntimeException {

	}

	/**
	 * A relationship before it is published.
	 *
	 * @param slug its slug
	 * @param label what to call it
	 * @param entries what would become public
	 * @param published whether it is public already
	 * @param publishable whether who looks at it may publish it
	 */
	record Review(String slug, String label, List<Entry> entries, boolean published, boolean publishable) {

		public boolean isComplete() {
			return this.entries.stream().allMatch(Entry::cited);
		}

	}

	/**
	 * The relationship itself, or a stage.
	 *
	 * @param place where it is corrected
	 * @param words what to call it
	 * @param cited whether a source is cited for any of its facts
	 * @param uncited how many of its facts have no source
	 */
	record Entry(RecordPlace place, Object words, boolean cited, long uncited) {

	}

}

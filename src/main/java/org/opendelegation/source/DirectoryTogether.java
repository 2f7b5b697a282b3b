package org.opendelegation.source;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.opendelegation.directory.DirectoryEditor;
import org.opendelegation.directory.HeldRecords;
import org.opendelegation.directory.Keeper;
import org.opendelegation.directory.RecordChanged;
import org.opendelegation.support.DirectoryPart;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cites one place for facts of several records of the directory and their parts, as
 * {@link DirectoryClaimDesk} does for one: the same people may, and the same becomes
 * public.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DirectoryTogether {

	private final HeldRecords records;

	private final List<DirectoryEditor<?, ?>> editors;

	private final ProvenanceReader provenance;

	private final CitationDesk citations;

	private final Citing citing;

	private final FactWords words;

	private final EntityManager entities;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DirectoryTogether(HeldRecords records, List<DirectoryEditor<?, ?>> editors, ProvenanceReader provenance,
			CitationDesk citations, Citing citing, FactWords words, EntityManager entities,
			ApplicationEventPublisher events, Clock clock) {
		this.records = records;
		this.editors = editors;
		this.provenance = provenance;
		this.citations = citations;
		this.citing = citing;
		this.words = words;
		this.entities = entities;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What nobody is cited for yet, of some records and their parts, as far as somebody
	 * may cite for them.
	 * @param records the records, without parts
	 */
	public List<UncitedRecord> uncited(Collection<RecordRef> records, Keeper keeper) {
		List<HeldCitable> held = held(records, keeper).values()
			.stream()
			.filter((one) -> one.place().held().correctable() && !one.namesHidden())
			.toList();
		Provenance said = this.provenance.ofRecords(held.stream().map(HeldCitable::record).toList(), List.of());
		return held.stream().map((one) -> uncited(one, said)).filter((one) -> !one.facts().isEmpty()).toList();
	}

	private UncitedRecord uncited(HeldCitable held, Provenance said) {
		String list = "/desk/" + held.editor().getPlural();
		return new UncitedRecord(held.record().getReference(), held.label(), list + held.place().place().toPath(),
				list + held.place().place().toSourcesPath(),
				held.record()
					.getFacts()
					.stream()
					.filter(Fact::isStated)
					.filter((fact) -> said.of(fact).isEmpty())
					.map(this.words::uncited)
					.toList());
	}

	/**
	 * The record itself, or the one that a part belongs to; nothing for what is no record
	 * of the directory.
	 */
	public Optional<RecordRef> ownerOf(RecordRef record) {
		return this.editors.stream()
			.flatMap((editor) -> owner(editor, record).map((slug) -> new RecordRef(editor.getKind(), slug)).stream())
			.findFirst();
	}

	/**
	 * Keeps others from changing some records, or those that parts belong to, until this
	 * is done.
	 */
	public void hold(Collection<RecordRef> records) {
		this.editors.forEach((editor) -> {
			TreeSet<String> slugs = records.stream()
				.flatMap((record) -> owner(editor, record).stream())
				.collect(Collectors.toCollection(TreeSet::new));
			if (!slugs.isEmpty()) {
				this.records.hold(editor, slugs);
			}
		});
	}

	/**
	 * Cites a place for facts whose records are held.
	 * @param form a form that was checked
	 * @throws AccessDeniedException if one of them is for others to correct
	 */
	public CitedTogether cite(Collection<FactRef> facts, CitationForm form, Keeper keeper) {
		Map<RecordRef, HeldCitable> held = held(facts.stream().map(FactRef::record).toList(), keeper);
		List<NamedFact> named = new ArrayList<>();
		List<FactRef> gone = new ArrayList<>();
		facts.forEach((fact) -> Optional.ofNullable(held.get(fact.record()))
			.flatMap((one) -> one.find(fact.field()))
			.ifPresentOrElse(named::add, () -> gone.add(fact)));
		CitedTogether done = this.citations.cite(null, named, form).without(gone);
		publish(done.cited().stream().map((one) -> one.fact().record()).distinct().map(held::get).toList());
		return done;
	}

	private void publish(List<HeldCitable> cited) {
		List<HeldCitable> shown = cited.stream().filter((one) -> one.place().held().owner().isPublic()).toList();
		Instant now = this.clock.instant();
		shown.stream()
			.filter((one) -> one.place().held().isAwaited())
			.map((one) -> (DirectoryPart) one.place().held().record())
			.forEach((part) -> part.publish(now));
		this.entities.flush();
		if (!shown.isEmpty()) {
			this.citing.publish(shown.stream().map((one) -> one.record().getReference()).toList(), now);
		}
		shown.stream()
			.map((one) -> new RecordChanged(one.editor().getPlural(), one.place().place().slug()))
			.distinct()
			.forEach(this.events::publishEvent);
	}

	private Map<RecordRef, HeldCitable> held(Collection<RecordRef> records, Keeper keeper) {
		return this.editors.stream()
			.flatMap((editor) -> all(editor, records, keeper).stream())
			.collect(Collectors.toMap((one) -> one.record().getReference(), Function.identity(), (one, same) -> one,
					LinkedHashMap::new));
	}

	private List<HeldCitable> all(DirectoryEditor<?, ?> editor, Collection<RecordRef> records, Keeper keeper) {
		List<String> slugs = records.stream().flatMap((record) -> owner(editor, record).stream()).distinct().toList();
		return slugs.isEmpty() ? List.of()
				: this.records.allWithParts(editor, slugs, keeper)
					.stream()
					.filter((place) -> place.held().record() instanceof Citable)
					.map((place) -> new HeldCitable(editor, place))
					.toList();
	}

	/**
	 * The slug of the record that is meant or that the part which is meant belongs to, if
	 * it is one that the editor edits.
	 */
	private static Optional<String> owner(DirectoryEditor<?, ?> editor, RecordRef record) {
		if (editor.getKind().equals(record.kind())) {
			return Optional.of(record.key());
		}
		int end = record.key().indexOf('.');
		return (end > 0 && editor.getParts()
			.stream()
			.anyMatch((part) -> part.isCited() && part.getKind().equals(record.kind())))
					? Optional.of(record.key().substring(0, end)) : Optional.empty();
	}

}

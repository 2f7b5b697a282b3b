package org.opendelegation.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskRole;
import org.opendelegation.account.DeskUser;
import org.opendelegation.source.Citable;
import org.opendelegation.source.CitationDesk;
import org.opendelegation.source.CitationForm;
import org.opendelegation.source.CitedTogether;
import org.opendelegation.source.DirectoryTogether;
import org.opendelegation.source.Fact;
import org.opendelegation.source.FactRef;
import org.opendelegation.source.NamedFact;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.StoredState;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.EditionView;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/**
 * Cites one place in one source for facts of several records of the edition that is being
 * prepared, and of the records of the directory that it names: for all of them or for
 * none.
 */
@Service
@Transactional
public class UncitedDesk {

	/** What one press may cite for, so that the answer does not take minutes. */
	static final int MOST = 400;

	private final RecordDesk records;

	private final EditionReader editions;

	private final UncitedReader reader;

	private final UsedRecords used;

	private final CitationDesk citations;

	private final DirectoryTogether directory;

	private final EntityManager entities;

	UncitedDesk(RecordDesk records, EditionReader editions, UncitedReader reader, UsedRecords used,
			CitationDesk citations, DirectoryTogether directory, EntityManager entities) {
		this.records = records;
		this.editions = editions;
		this.reader = reader;
		this.used = used;
		this.citations = citations;
		this.directory = directory;
		this.entities = entities;
	}

	/**
	 * What has no source yet.
	 * @throws AccessDeniedException if the person may cite for no record of the edition
	 */
	@Transactional(readOnly = true)
	UncitedPage read(String slug, DeskUser user) {
		EditionView view = this.editions.read(this.records.open(slug));
		return this.reader.read(view, requireSome(view, user), user);
	}

	/**
	 * Whether sources are still cited for the edition, and not after it was handed in.
	 */
	@Transactional(readOnly = true)
	boolean isOpen(String slug) {
		return this.records.open(slug).isDraft();
	}

	/**
	 * The records of an edition for which somebody may cite; none once it is handed in.
	 */
	@Transactional(readOnly = true)
	public Set<RecordRef> citable(EditionView view, DeskUser user) {
		return (view.edition().isDraft() && user.has(DeskRole.CLERK)) ? this.reader.citable(view, user) : Set.of();
	}

	/**
	 * Cites for what is ticked. Others who cite in the same edition wait until this is
	 * done.
	 * @param errors what is wrong with the form, to which this adds what it finds
	 * @return what was done, or {@code null} if something is wrong, and then nothing was
	 */
	@Nullable CitedTogether cite(String slug, Ticks ticks, CitationForm form, Errors errors, DeskUser user) {
		require(user.has(DeskRole.CLERK));
		Edition edition = lock(slug, ticks);
		EditionView view = this.editions.read(edition);
		Set<RecordRef> citable = requireSome(view, user);
		edition.requireDraft();
		Set<FactRef> wanted = ticks.expand(this.reader.read(view, citable, user));
		if (wanted.isEmpty()) {
			errors.reject(ticks.isEmpty() ? "uncited.none" : "uncited.noneLeft");
		}
		if (wanted.size() > MOST) {
			errors.reject("uncited.many", new Object[] { MOST, wanted.size() }, null);
		}
		return this.citations.check(form, errors) ? cite(view, citable, wanted, form, user) : null;
	}

	private CitedTogether cite(EditionView view, Set<RecordRef> citable, Set<FactRef> wanted, CitationForm form,
			DeskUser user) {
		Set<RecordRef> named = Set.copyOf(this.used.of(view.edition()));
		Predicate<FactRef> inDirectory = (
				fact) -> this.directory.ownerOf(fact.record()).filter(named::contains).isPresent();
		CitedTogether done = citeInEdition(view, citable, wanted.stream().filter(inDirectory.negate()).toList(), form);
		List<FactRef> others = wanted.stream().filter(inDirectory).toList();
		return others.isEmpty() ? done : done.and(this.directory.cite(others, form, user));
	}

	private CitedTogether citeInEdition(EditionView view, Set<RecordRef> citable, List<FactRef> wanted,
			CitationForm form) {
		Map<RecordRef, Citable> held = view.getRecords()
			.stream()
			.collect(Collectors.toMap(Citable::getReference, Function.identity()));
		List<NamedFact> facts = new ArrayList<>();
		List<FactRef> gone = new ArrayList<>();
		wanted.forEach((fact) -> Optional.ofNullable(held.get(fact.record()))
			.flatMap((record) -> find(record, fact.field(), citable))
			.ifPresentOrElse(facts::add, () -> gone.add(fact)));
		return this.citations.cite(view.edition().getStoredId(), facts, form).without(gone);
	}

	private static Optional<NamedFact> find(Citable record, String field, Collection<RecordRef> citable) {
		require(citable.contains(record.getReference()));
		return record.only(field)
			.stream()
			.filter(Fact::isStated)
			.map((fact) -> new NamedFact(fact, record.getLabel()))
			.findFirst();
	}

	/**
	 * The open edition, read once nobody else changes it or the records of the directory
	 * that are meant.
	 */
	private Edition lock(String slug, Ticks ticks) {
		this.entities.lock(this.records.open(slug).getTrip(), LockModeType.PESSIMISTIC_WRITE);
		this.directory.hold(ticks.named());
		StoredState.write(this.entities);
		return this.records.open(slug);
	}

	private Set<RecordRef> requireSome(EditionView view, DeskUser user) {
		require(user.has(DeskRole.CLERK));
		Set<RecordRef> citable = this.reader.citable(view, user);
		require(!citable.isEmpty());
		return citable;
	}

	private static void require(boolean may) {
		if (!may) {
			throw new AccessDeniedException("This is for staff of another city, or for another role");
		}
	}

}

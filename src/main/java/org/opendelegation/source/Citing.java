package org.opendelegation.source;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.RecordRemoved;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cites sources for the facts of an edition that is being prepared, or, where no edition
 * is named, of records of the directory. Whoever calls it has made sure that nobody else
 * does so at the same time.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Citing {

	private final ClaimRepository claims;

	private final EntityManager entities;

	Citing(ClaimRepository claims, EntityManager entities) {
		this.claims = claims;
		this.entities = entities;
	}

	/**
	 * The claims about a fact, the preferred one first.
	 */
	public List<Claim> of(@Nullable Long editionId, Fact fact) {
		return of(editionId, fact.record(), fact.field());
	}

	private List<Claim> of(@Nullable Long editionId, RecordRef record, String field) {
		return of(editionId, record).stream().filter((claim) -> claim.getField().equals(field)).toList();
	}

	private List<Claim> of(@Nullable Long editionId, RecordRef record) {
		return found(editionId, record).stream()
			.filter((claim) -> claim.getRecord().equals(record))
			.sorted(Comparator.comparing(Claim::getStanding))
			.toList();
	}

	private List<Claim> found(@Nullable Long editionId, RecordRef record) {
		return (editionId != null) ? this.claims.findOfEdition(editionId)
				: this.claims.findOfRecords(List.of(record.toString()));
	}

	/**
	 * The claims about all facts of some records, read at once.
	 */
	Map<FactRef, List<Claim>> ofAll(@Nullable Long editionId, Collection<RecordRef> records) {
		List<String> names = records.stream().map(RecordRef::toString).distinct().toList();
		List<Claim> found = (editionId != null) ? this.claims.findOfEdition(editionId)
				: this.claims.findOfRecords(names);
		return found.stream().collect(Collectors.groupingBy(FactRef::of));
	}

	/**
	 * The fields of a record of the directory for which a source is cited.
	 */
	public List<String> fieldsOf(RecordRef record) {
		return of(null, record).stream().map(Claim::getField).distinct().toList();
	}

	/**
	 * Lets the public see who says what of records of the directory, with the sources.
	 */
	public void publish(Collection<RecordRef> records, Instant now) {
		this.claims.findOfRecords(records.stream().map(RecordRef::toString).toList()).forEach((claim) -> {
			claim.publish(now);
			claim.getSources().stream().filter((source) -> !source.isPublic()).forEach((source) -> source.publish(now));
		});
	}

	/**
	 * Cites the first source for a fact.
	 */
	public void begin(@Nullable Long editionId, Fact fact, NewCitation citation) {
		Claim claim = new Claim(editionId, fact.record(), fact.field());
		citation.addTo(claim);
		this.entities.persist(claim);
	}

	/**
	 * Cites another place that says the same.
	 */
	public void support(Claim claim, NewCitation citation) {
		citation.addTo(claim);
		this.entities.flush();
	}

	/**
	 * Cites a source that says something else than those cited before.
	 */
	public void dispute(@Nullable Long editionId, Fact fact, NewCitation citation, NewAccount account) {
		List<Claim> former = of(editionId, fact);
		former.forEach((claim) -> claim.keepBeside(wordsOf(claim, account)));
		// Only one may be preferred at any time, also while these are stored.
		this.entities.flush();
		Claim added = new Claim(editionId, fact.record(), fact.field());
		citation.addTo(added);
		Claim followed = account.preferred() ? added : former.get(0);
		added.keepBeside(account.words());
		followed.prefer(Objects.requireNonNull(followed.getWords()), account.reason());
		this.entities.persist(added);
	}

	private static String wordsOf(Claim claim, NewAccount account) {
		String given = account.formerWords();
		return (given != null) ? given : Objects.requireNonNull(claim.getWords(), "What competes says what");
	}

	/**
	 * Whether a citation is the only one for a fact that a record of the directory
	 * states.
	 */
	public boolean isLast(Citable record, long citationId) {
		return record.getFacts().stream().filter(Fact::isStated).anyMatch((fact) -> {
			List<Citation> all = of(null, fact).stream().flatMap((claim) -> claim.getCitations().stream()).toList();
			return all.size() == 1 && all.get(0).getStoredId() == citationId;
		});
	}

	/**
	 * Takes a citation back, and a claim that no other place makes with it.
	 * @return what the source is called; nothing if there is no such citation
	 * @throws KeptCitationException if the record follows that claim and several others
	 * would be left, none of which it follows
	 */
	public Optional<String> remove(@Nullable Long editionId, RecordRef record, long citationId) {
		List<Claim> all = of(editionId, record);
		Optional<Citation> found = all.stream()
			.flatMap((claim) -> claim.getCitations().stream())
			.filter((citation) -> citation.getStoredId() == citationId)
			.findFirst();
		found.ifPresent((citation) -> {
			Claim claim = citation.getClaim();
			claim.drop(citation);
			if (claim.getCitations().isEmpty()) {
				retract(claim, all);
			}
		});
		return found.map((citation) -> citation.getSource().getName());
	}

	private void retract(Claim claim, List<Claim> all) {
		List<Claim> left = all.stream()
			.filter((other) -> other != claim && other.getField().equals(claim.getField()))
			.toList();
		if (claim.isPreferred() && left.size() > 1) {
			throw new KeptCitationException(KeptCitationException.FOLLOWED);
		}
		this.entities.remove(claim);
		if (left.size() == 1) {
			left.get(0).standAlone();
		}
	}

	/**
	 * Takes back all that was cited for a record that is taken out of the edition.
	 */
	public void forget(@Nullable Long editionId, RecordRef record) {
		of(editionId, record).forEach(this.entities::remove);
	}

	/**
	 * The same for a record that is removed from the directory.
	 */
	@EventListener
	void forget(RecordRemoved removed) {
		if (removed.record() instanceof Citable cited) {
			forget(null, cited.getReference());
		}
	}

}

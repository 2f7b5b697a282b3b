package org.opendelegation.trip;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.opendelegation.source.Citable;
import org.opendelegation.source.Disagreement;
import org.opendelegation.source.Fact;
import org.opendelegation.source.Provenance;
import org.opendelegation.source.RecordRef;

/**
 * An edition with all its parts and who says so.
 *
 * @param edition the edition
 * @param particulars the facts about the trip as a whole
 * @param contents the contents of all parts
 * @param provenance who says what in this edition
 */
public record EditionView(Edition edition, Particulars particulars, List<EditionContent> contents,
		Provenance provenance) {

	/**
	 * The answers to a question, from every part that has one.
	 */
	public List<Answer> answers(Question question) {
		return this.contents.stream()
			.filter((content) -> content.getAnswers().containsKey(question))
			.map((content) -> new Answer(Objects.requireNonNull(content.getAnswers().get(question)), content))
			.toList();
	}

	/**
	 * What a part holds in this edition.
	 * @param type the type of that part's content
	 */
	public <T extends EditionContent> T content(Class<T> type) {
		return this.contents.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	/**
	 * Every record of the edition.
	 */
	public List<Citable> getRecords() {
		return this.contents.stream().<Citable>flatMap((content) -> content.getRecords().stream()).toList();
	}

	/**
	 * The record that is referred to.
	 */
	public Optional<Citable> find(RecordRef reference) {
		return getRecords().stream().filter((record) -> record.getReference().equals(reference)).findFirst();
	}

	/**
	 * What to call a record that is referred to.
	 */
	public String labelOf(RecordRef reference) {
		return find(reference).map(Citable::getLabel).orElse(reference.key());
	}

	/**
	 * The records that leave a question open that a reader may ask, with the facts that
	 * no source states.
	 */
	public List<OpenQuestions> getOpenQuestions() {
		return openQuestionsOf(getRecords());
	}

	/**
	 * The fields, by the keys of their names, of which the same question stands for
	 * several records, so that it is to be said of which.
	 */
	public Set<String> getAskedOfSeveral() {
		Map<String, Long> asked = getOpenQuestions().stream()
			.flatMap((open) -> open.facts().stream())
			.collect(Collectors.groupingBy(Fact::getLabelKey, Collectors.counting()));
		return asked.entrySet()
			.stream()
			.filter((one) -> one.getValue() > 1)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/**
	 * What tells a record from others of its kind, without what is withheld.
	 */
	public List<Fact> namingOf(Citable record) {
		return record.getDistinguishing()
			.stream()
			.filter((fact) -> fact.isStated() && this.provenance.withholding(fact) == null)
			.toList();
	}

	/**
	 * How many facts that a reader may ask for no source states.
	 */
	public int getUnknownCount() {
		return getOpenQuestions().stream().mapToInt((open) -> open.facts().size()).sum();
	}

	/**
	 * The same for some records.
	 */
	public List<OpenQuestions> openQuestionsOf(Collection<? extends Citable> records) {
		return records.stream()
			.<OpenQuestions>map((record) -> new OpenQuestions(record, unknownOf(record)))
			.filter((open) -> !open.facts().isEmpty())
			.toList();
	}

	/**
	 * The facts about some records on which sources disagree.
	 */
	public List<Disagreement> disagreementsOf(Collection<? extends Citable> records) {
		Set<RecordRef> references = records.stream().map(Citable::getReference).collect(Collectors.toSet());
		return this.provenance.getDisagreements()
			.stream()
			.filter((disagreement) -> references.contains(disagreement.record()))
			.toList();
	}

	private List<Fact> unknownOf(Citable record) {
		return record.getFacts()
			.stream()
			.filter(Fact::isUnknown)
			.filter((fact) -> this.provenance.withholding(fact) == null)
			.toList();
	}

	/**
	 * A template that answers a question, and what it answers from.
	 *
	 * @param template the template
	 * @param content the content of one part
	 */
	public record Answer(String template, EditionContent content) {
	}

	/**
	 * What no source states about a record.
	 *
	 * @param record the record
	 * @param facts the facts without a value
	 */
	public record OpenQuestions(Citable record, List<Fact> facts) {
	}

}

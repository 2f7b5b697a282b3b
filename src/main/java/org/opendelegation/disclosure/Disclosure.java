package org.opendelegation.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.Finding;
import org.opendelegation.rule.Input;
import org.opendelegation.rule.Missing;
import org.opendelegation.rule.Outcome;
import org.opendelegation.rule.Phrase;
import org.opendelegation.rule.Subject;
import org.opendelegation.rule.UsedParameter;
import org.opendelegation.source.Citable;
import org.opendelegation.source.RecordRef;
import org.opendelegation.trip.EditionContent;
import org.opendelegation.trip.Question;

/**
 * What must be disclosed by when, as the rules found. What they found alike of several
 * people is told once.
 *
 * @param groups the findings
 */
public record Disclosure(List<Group> groups) implements EditionContent {

	static Disclosure of(List<Finding> findings) {
		Map<Object, List<Finding>> alike = new LinkedHashMap<>();
		findings
			.forEach((finding) -> alike.computeIfAbsent(Alike.of(finding), (key) -> new ArrayList<>()).add(finding));
		return new Disclosure(alike.values().stream().map(Group::new).toList());
	}

	@Override
	public Map<Question, String> getAnswers() {
		return Map.of(Question.WHO_PAID, "disclosure/_findings");
	}

	@Override
	public List<Citable> getRecords() {
		return List.of();
	}

	public boolean isEmpty() {
		return this.groups.isEmpty();
	}

	/**
	 * How many findings there are.
	 */
	public int getTotal() {
		return this.groups.stream().mapToInt((group) -> group.findings().size()).sum();
	}

	/**
	 * How many of them tell only that something is missing.
	 */
	public int getUntold() {
		return this.groups.stream()
			.filter((group) -> group.first().outcome() == Outcome.CANNOT_TELL)
			.mapToInt((group) -> group.findings().size())
			.sum();
	}

	/**
	 * What is missing, and which rules need it, by their permanent names.
	 */
	public Map<Missing, Set<String>> getMissing() {
		Map<Missing, Set<String>> missing = new TreeMap<>();
		this.groups.forEach((group) -> group.first()
			.missing()
			.forEach((what) -> missing.computeIfAbsent(what, (key) -> new TreeSet<>()).add(group.first().rule())));
		return missing;
	}

	/**
	 * Findings that say the same of several.
	 *
	 * @param findings the findings, at least one
	 */
	public record Group(List<Finding> findings) {

		private static final Set<String> TELLING = Set.of("traveler", "city");

		public Finding first() {
			return this.findings.get(0);
		}

		/**
		 * Whom or what they are about.
		 */
		public String names() {
			return this.findings.stream().map(Group::name).distinct().collect(Collectors.joining(", "));
		}

		/**
		 * With the city where what it is about does not tell that, such as a payment for
		 * officials of several.
		 */
		private static String name(Finding finding) {
			Subject city = finding.city();
			return (city == null || TELLING.contains(finding.subject().record().kind())) ? finding.subject().name()
					: "%s (%s)".formatted(finding.subject().name(), city.name());
		}

		/**
		 * Whose record it is, where several are told of together; {@code null} where it
		 * is that of nobody alone.
		 */
		public @Nullable String owner(RecordRef record) {
			return (this.findings.size() == 1) ? null
					: this.findings.stream()
						.map(Finding::subject)
						.filter((subject) -> subject.record().equals(record))
						.map(Subject::name)
						.findFirst()
						.orElse(null);
		}

		/**
		 * What they were made from.
		 */
		public List<Input> inputs() {
			return this.findings.stream().flatMap((finding) -> finding.inputs().stream()).distinct().toList();
		}

	}

	/**
	 * What findings have in common that are told together.
	 */
	private record Alike(String rule, int version, Outcome outcome, Object day, Phrase words, List<Missing> missing,
			List<UsedParameter> parameters) {

		static Alike of(Finding finding) {
			return new Alike(finding.rule(), finding.version(), finding.outcome(), String.valueOf(finding.day()),
					finding.words(), finding.missing(), finding.parameters());
		}

	}

}

package org.opendelegation.disclosure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opendelegation.disclosure.FindingChange.Kind;
import org.opendelegation.disclosure.FindingChange.Side;
import org.opendelegation.disclosure.FindingChange.Standing;
import org.opendelegation.rule.Finding;
import org.opendelegation.rule.Input;
import org.opendelegation.rule.UsedParameter;
import org.opendelegation.rule.Value;

/**
 * Tells why another thing was found: in which version, limits and inputs two findings
 * differ.
 */
final class FindingDifference {

	private final Openness openness;

	FindingDifference(Openness openness) {
		this.openness = openness;
	}

	List<FindingChange> between(Finding before, Finding after) {
		Set<Part> former = parts(before);
		Set<Part> present = parts(after);
		Map<Object, List<Part>> gone = without(former, present);
		Map<Object, List<Part>> come = without(present, former);
		Set<Object> identities = new LinkedHashSet<>(gone.keySet());
		identities.addAll(come.keySet());
		return identities.stream()
			.flatMap((identity) -> pair(gone.getOrDefault(identity, List.of()), come.getOrDefault(identity, List.of())))
			.distinct()
			.toList();
	}

	private static Map<Object, List<Part>> without(Set<Part> those, Set<Part> others) {
		return those.stream()
			.filter((part) -> !others.contains(part))
			.collect(Collectors.groupingBy(Part::identity, LinkedHashMap::new, Collectors.toList()));
	}

	/**
	 * One on each side is told as from and to, everything else as what came or went.
	 */
	private static Stream<FindingChange> pair(List<Part> gone, List<Part> come) {
		if (gone.size() == 1 && come.size() == 1) {
			return Stream.of(gone.get(0).change(gone.get(0).side(), come.get(0).side()));
		}
		return Stream.concat(gone.stream().map((part) -> part.change(part.side(), Side.absent())),
				come.stream().map((part) -> part.change(Side.absent(), part.side())));
	}

	private Set<Part> parts(Finding finding) {
		Set<Part> parts = new LinkedHashSet<>();
		Value version = new Value(Value.Type.NUMBER, String.valueOf(finding.version()));
		parts.add(new Part(Kind.RULE, "", finding.rule(), version, Side.told(version)));
		for (UsedParameter used : finding.parameters()) {
			parts.add(new Part(Kind.LIMIT, used.kind().name(), used.jurisdiction(), used.value(),
					Side.told(used.value())));
		}
		for (Input input : finding.inputs()) {
			parts.add(new Part(Kind.INPUT, input.name(), input.record(), Objects.requireNonNullElse(input.value(), ""),
					side(input)));
		}
		return parts;
	}

	private Side side(Input input) {
		if (input.value() == null) {
			return new Side(Standing.NOT_STATED, null);
		}
		return this.openness.isOpen(input) ? Side.told(input.value()) : new Side(Standing.NOT_PUBLIC, null);
	}

	/**
	 * Something that a finding stands on.
	 *
	 * @param of whose it is
	 * @param value what it is; compared even where it is not told
	 * @param side as it is told
	 */
	private record Part(Kind kind, String name, Object of, Object value, Side side) {

		Object identity() {
			return List.of(this.kind, this.name, this.of);
		}

		FindingChange change(Side before, Side after) {
			return new FindingChange(this.kind, this.name, before, after);
		}

	}

}

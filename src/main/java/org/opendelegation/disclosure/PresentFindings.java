package org.opendelegation.disclosure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.Finding;
import org.opendelegation.rule.Input;
import org.opendelegation.rule.Subject;
import org.opendelegation.rule.UsedParameter;
import org.opendelegation.rule.Value;
import org.opendelegation.rule.Value.Type;
import org.opendelegation.source.RecordRef;

/**
 * Lets the public know of earlier findings what the present ones of the same edition tell
 * too, for these are public. A filing may have been withdrawn since, or a record of the
 * directory corrected, and an earlier finding still has what it said.
 */
final class PresentFindings implements Openness {

	private static final Set<Type> NAMES_AND_SUMS = EnumSet.of(Type.NAME, Type.MONEY, Type.AT_MOST);

	private static final Set<Type> DAYS = EnumSet.of(Type.DAY, Type.DATES);

	/** Words that a rule itself chooses, and that are no value of the record. */
	private static final String OF_RULES = "finding.sum.";

	private final Set<List<Object>> inputs;

	private final Set<String> values;

	private final Map<RecordRef, String> names = new HashMap<>();

	PresentFindings(List<Finding> findings) {
		this.inputs = findings.stream()
			.flatMap((finding) -> finding.inputs().stream())
			.map(PresentFindings::comparable)
			.collect(Collectors.toSet());
		this.values = findings.stream()
			.flatMap(PresentFindings::valuesOf)
			.map(PresentFindings::comparable)
			.collect(Collectors.toSet());
		findings.forEach((finding) -> this.names.putIfAbsent(finding.subject().record(), finding.subject().name()));
		this.names.values().forEach((name) -> this.values.add(comparable(new Value(Type.NAME, name))));
	}

	/**
	 * That the record held nothing tells nothing.
	 */
	@Override
	public boolean isOpen(Input input) {
		return input.value() == null || this.inputs.contains(comparable(input));
	}

	/**
	 * All from which a sentence was made has to be told now, and its sums and names too:
	 * that another finding happens to tell the same sum is not enough.
	 */
	@Override
	public boolean isSentenceOpen(Finding finding) {
		return finding.inputs().stream().allMatch(this::isOpen) && finding.words()
			.arguments()
			.stream()
			.allMatch(
					(argument) -> !NAMES_AND_SUMS.contains(argument.type()) || isTold(argument, finding.parameters()));
	}

	@Override
	public boolean isDayOpen(Finding finding) {
		return finding.inputs()
			.stream()
			.filter((input) -> input.value() != null && DAYS.contains(input.value().type()))
			.allMatch(this::isOpen);
	}

	@Override
	public @Nullable String nameOf(Subject subject) {
		return this.names.get(subject.record());
	}

	private boolean isTold(Value value, Collection<UsedParameter> parameters) {
		return this.values.contains(comparable(value))
				|| (value.type() == Type.WORD && value.text().startsWith(OF_RULES))
				|| parameters.stream().anyMatch((parameter) -> comparable(parameter.value()).equals(comparable(value)));
	}

	private static Stream<Value> valuesOf(Finding finding) {
		return Stream.concat(finding.words().arguments().stream(),
				finding.inputs().stream().map(Input::value).filter(Objects::nonNull));
	}

	private static List<Object> comparable(Input input) {
		return List.of(input.name(), input.record(), (input.value() != null) ? comparable(input.value()) : "");
	}

	/**
	 * A sum is the same however many decimals it is written with.
	 */
	private static String comparable(Value value) {
		if (value.type() != Type.MONEY) {
			return value.text();
		}
		String[] parts = value.text().split(" ", 2);
		return parts[0] + " " + new BigDecimal(parts[1]).stripTrailingZeros().toPlainString();
	}

}

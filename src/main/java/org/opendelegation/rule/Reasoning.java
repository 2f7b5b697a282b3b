package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.RecordRef;

/**
 * Collects what a rule stands on for one subject until it can say what comes of it.
 */
final class Reasoning {

	private final AnyRule rule;

	private final Subject subject;

	private final @Nullable Subject city;

	private final List<Input> inputs = new ArrayList<>();

	private final List<Parameter> parameters = new ArrayList<>();

	private final List<Missing> missing = new ArrayList<>();

	private @Nullable LocalDate day;

	private Reasoning(AnyRule rule, Subject subject, @Nullable Subject city) {
		this.rule = rule;
		this.subject = subject;
		this.city = city;
	}

	/**
	 * About what is no matter of one city.
	 */
	static Reasoning of(AnyRule rule, Subject subject) {
		return new Reasoning(rule, subject, null);
	}

	/**
	 * About what is a matter of a city, or of none where {@code null}.
	 */
	static Reasoning of(AnyRule rule, Subject subject, @Nullable Subject city) {
		return new Reasoning(rule, subject, city);
	}

	/**
	 * About an official, which is a matter of the city that the official represents.
	 */
	static Reasoning of(AnyRule rule, OfficialFacts official) {
		CityFacts city = official.city();
		return new Reasoning(rule, official.subject(), (city != null) ? city.subject() : null);
	}

	static Reasoning of(AnyRule rule, CityFacts city) {
		return new Reasoning(rule, city.subject(), city.subject());
	}

	Reasoning input(String name, @Nullable Value value, RecordRef record) {
		this.inputs.add(new Input(name, value, record));
		return this;
	}

	Reasoning input(Input input) {
		this.inputs.add(input);
		return this;
	}

	/**
	 * What a payment says of who paid, how much, when and for whom.
	 */
	Reasoning payments(Collection<PaymentFacts> payments) {
		for (PaymentFacts payment : payments) {
			this.inputs.addAll(payment.inputs());
		}
		return this;
	}

	Reasoning uses(Parameter parameter) {
		this.parameters.add(parameter);
		return this;
	}

	Reasoning lacks(Collection<Missing> what) {
		this.missing.addAll(what);
		return this;
	}

	Reasoning lacks(Missing what) {
		this.missing.add(what);
		return this;
	}

	/**
	 * Forgets what was lacking, where something else tells as much.
	 */
	Reasoning lacksNothing() {
		this.missing.clear();
		return this;
	}

	/**
	 * A day that belongs to the finding whatever comes of it.
	 */
	Reasoning on(LocalDate when) {
		this.day = when;
		return this;
	}

	Finding find(Outcome outcome, String key, Value... arguments) {
		return new Finding(this.rule.id(), this.rule.version(), this.rule.jurisdiction(), this.rule.authority(),
				this.subject, this.city, outcome, this.day, new Phrase(key, List.of(arguments)), this.missing,
				this.inputs, this.parameters.stream().map(UsedParameter::of).toList(),
				Confidence.least(this.rule.confidence(), this.parameters.stream().map(Parameter::confidence).toList()));
	}

}

package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Gifts, payments and objects, that may keep an official out of decisions about their
 * source for a time: what came together in the months before, whatever the calendar year.
 * Whether they do is for counsel to say.
 */
final class RecusalRule implements Rule {

	@Override
	public String id() {
		return "RECUSE";
	}

	@Override
	public int version() {
		return 5;
	}

	@Override
	public Duty duty() {
		return Duty.OFFICIAL;
	}

	@Override
	public Authority authority() {
		return Authority.code("87103", "Gov. Code §§ 87100, 87103(e), 87105; 2 CCR § 18940(a)");
	}

	/**
	 * Whether the amount itself counts, or only more, was not read in the statute.
	 */
	@Override
	public Confidence confidence() {
		return Confidence.UNVERIFIED;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return ReceivedFromSource.ofAnyTime(facts, jurisdiction())
			.stream()
			.map((received) -> find(received, grounds))
			.toList();
	}

	private Finding find(ReceivedFromSource received, Grounds grounds) {
		Finding noGift = received.findNoGift(this);
		return (noGift != null) ? noGift : judge(received, grounds.parameters());
	}

	private Finding judge(ReceivedFromSource all, ParameterTable parameters) {
		LocalDate last = all.lastDay();
		if (last == null) {
			return all.reason(this).lacks(Missing.RECEIVED).find(Outcome.CANNOT_TELL, "finding.RECUSE.year");
		}
		Optional<Parameter> limit = parameters.ofState(ParameterKind.GIFT_LIMIT, last);
		Optional<Parameter> months = parameters.ofState(ParameterKind.RECUSAL_MONTHS, last);
		Optional<Parameter> clock = parameters.ofState(ParameterKind.GIFT_RETURN_DAYS, last);
		if (limit.isEmpty() || months.isEmpty() || clock.isEmpty()) {
			return all.reason(this)
				.lacks(limit.isEmpty() ? Missing.LIMIT : Missing.PARAMETER)
				.find(Outcome.CANNOT_TELL, "finding.noParameter");
		}
		ReceivedFromSource received = all.within(months.get().number(), clock.get().number());
		Reasoning reasoning = received.reason(this);
		if (received.anyObjects()) {
			reasoning.uses(clock.get());
		}
		return compare(received, Window.of(received, months.get().number(), clock.get().number()), parameters,
				months.get(), limit.get(), reasoning.uses(months.get()));
	}

	/**
	 * The last window in which the limit of its end was reached tells until when; else
	 * the one in which the most may have come together tells whether it may have been.
	 */
	private static Finding compare(ReceivedFromSource received, List<Window> windows, ParameterTable parameters,
			Parameter months, Parameter ofLast, Reasoning reasoning) {
		Value source = Value.name(received.source().name());
		Window told = null;
		Parameter limit = ofLast;
		boolean isOpen = false;
		for (Window window : windows) {
			Parameter then = parameters.ofState(ParameterKind.GIFT_LIMIT, window.end()).orElse(ofLast);
			if (window.total().isAtLeast(then.dollars())) {
				return reached(received, windows.subList(windows.indexOf(window), windows.size()), parameters, months,
						ofLast, reasoning);
			}
			boolean isBelow = window.total().isBelow(then.dollars());
			if (told == null || !isBelow || (!isOpen && window.total().isAtLeast(told.total().least()))) {
				told = window;
				limit = then;
			}
			isOpen = isOpen || !isBelow;
		}
		Counted counted = counted(received, told);
		Value amount = Value.dollars(limit.dollars());
		reasoning.uses(limit);
		return isOpen
				? reasoning.lacks(counted.total().missing())
					.find(Outcome.CANNOT_TELL, counted.key("finding.RECUSE.unknown"), source, amount,
							Value.number(months.number()), counted.paymentSum(limit.dollars()),
							counted.objectSum(limit.dollars()))
				: reasoning.find(Outcome.NOT_REQUIRED, counted.key("finding.RECUSE.below"), source, amount,
						counted.paymentSum(limit.dollars()), counted.objectSum(limit.dollars()));
	}

	private static Finding reached(ReceivedFromSource received, List<Window> windows, ParameterTable parameters,
			Parameter months, Parameter ofLast, Reasoning reasoning) {
		Window told = windows.get(0);
		for (Window window : windows) {
			Parameter then = parameters.ofState(ParameterKind.GIFT_LIMIT, window.end()).orElse(ofLast);
			told = window.total().isAtLeast(then.dollars()) ? window : told;
		}
		Parameter limit = parameters.ofState(ParameterKind.GIFT_LIMIT, told.end()).orElse(ofLast);
		Counted counted = counted(received, told);
		LocalDate until = told.end().plusMonths(months.number());
		return reasoning.uses(limit)
			.on(until)
			.find(Outcome.ASK_COUNSEL, counted.key("finding.RECUSE.watch"), Value.name(received.source().name()),
					Value.dollars(limit.dollars()), Value.day(until), counted.paymentSum(limit.dollars()),
					counted.objectSum(limit.dollars()));
	}

	private static Counted counted(ReceivedFromSource received, @Nullable Window window) {
		return new Counted((window != null) ? window.payments() : Range.NOTHING,
				(window != null) ? window.objects() : Range.NOTHING, !received.payments().isEmpty(),
				received.anyObjects());
	}

}

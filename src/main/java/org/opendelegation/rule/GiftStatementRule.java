package org.opendelegation.rule;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.filing.FormKind;

/**
 * Gifts other than travel on Schedule D of the annual statement of economic interests:
 * those of one source in a year are added up.
 */
final class GiftStatementRule implements Rule {

	@Override
	public String id() {
		return "F700-D";
	}

	@Override
	public int version() {
		return 4;
	}

	@Override
	public Duty duty() {
		return Duty.OFFICIAL;
	}

	@Override
	public Authority authority() {
		return Authority.code("87207", "Gov. Code § 87207(a)(1); Form 700, Schedule D");
	}

	/**
	 * Who files under section 87200 was not read in a source.
	 */
	@Override
	public Confidence confidence() {
		return Confidence.UNVERIFIED;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		Map<String, List<GiftFacts>> bySource = new LinkedHashMap<>();
		facts.giftsOf(jurisdiction())
			.forEach((gift) -> bySource
				.computeIfAbsent(gift.receiver().key() + "/" + gift.source() + "/" + gift.receipt().year(),
						(key) -> new ArrayList<>())
				.add(gift));
		return bySource.values()
			.stream()
			.map((gifts) -> find(new Collected<>(gifts, elsewhere(gifts.get(0), facts)), undated(gifts.get(0), facts),
					gifts.get(0).receipt().year(), grounds, facts))
			.toList();
	}

	/**
	 * What the same one gave, in a year that the record does not tell.
	 */
	private static List<GiftFacts> undated(GiftFacts one, TripFacts facts) {
		return Stream.concat(facts.giftsOf(one.receiver()).stream(), facts.elsewhere().giftsOf(one.receiver()).stream())
			.filter((gift) -> gift.receipt().year() == null && gift.source().equals(one.source()))
			.toList();
	}

	/**
	 * What the same one gave in the same year on other trips.
	 */
	private static List<GiftFacts> elsewhere(GiftFacts one, TripFacts facts) {
		Year year = one.receipt().year();
		return (year == null) ? List.of()
				: facts.elsewhere()
					.giftsOf(one.receiver())
					.stream()
					.filter((gift) -> gift.source().equals(one.source()) && year.equals(gift.receipt().year()))
					.toList();
	}

	private Finding find(Collected<GiftFacts> all, List<GiftFacts> undated, @Nullable Year year, Grounds grounds,
			TripFacts facts) {
		List<GiftFacts> gifts = all.here();
		Reasoning reasoning = Reasoning.of(this, gifts.get(0).receiver());
		all.all().forEach((gift) -> gift.tell(reasoning));
		undated.stream().filter((gift) -> !gifts.contains(gift)).forEach((gift) -> gift.tell(reasoning));
		if (gifts.get(0).isOwn()) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.gift.cityGave");
		}
		if (year == null) {
			return reasoning.lacks(Missing.RECEIVED).find(Outcome.CANNOT_TELL, "finding.F700-D.year");
		}
		LocalDate end = year.atMonth(12).atEndOfMonth();
		Optional<Parameter> threshold = grounds.parameters().ofState(ParameterKind.GIFT_REPORTING, end);
		Optional<Parameter> dueDay = grounds.parameters().ofState(ParameterKind.FORM_700_DUE, end);
		Optional<Parameter> clock = grounds.parameters().ofState(ParameterKind.GIFT_RETURN_DAYS, end);
		if (threshold.isEmpty() || dueDay.isEmpty() || clock.isEmpty()) {
			return reasoning.lacks(Missing.PARAMETER).find(Outcome.CANNOT_TELL, "finding.noParameter");
		}
		reasoning.uses(threshold.get()).uses(dueDay.get()).uses(clock.get());
		int days = clock.get().number();
		Value giver = Value.name(gifts.get(0).giver().name());
		if (gifts.stream().allMatch((gift) -> gift.isGivenAwayWithin(days))) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.F700-D.returned", giver);
		}
		LocalDate due = grounds.days().onOrAfter(dueDay.get().dayIn(year.getValue() + 1));
		Range total = all.all().stream().map((gift) -> gift.counted(days)).reduce(Range.NOTHING, Range::plus);
		Range more = undated.stream()
			.map((gift) -> gift.counted(days))
			.reduce(Range.NOTHING, Range::plus)
			.perhaps(Missing.RECEIVED);
		Finding asked = compare(total.plus(more), giver, threshold.get(), reasoning, due, year);
		return FilingFacts
			.or(asked,
					FilingFacts
						.find(facts, FormKind.GIFT_STATEMENTS,
								(filing) -> filing.isBy(gifts.get(0).receiver())
										&& gifts.stream().allMatch((gift) -> isStatementOf(filing, gift))),
					reasoning, due);
	}

	private static boolean isStatementOf(FilingFacts filing, GiftFacts gift) {
		LocalDate first = gift.receipt().firstDay();
		LocalDate last = gift.receipt().lastDay();
		return first != null && last != null && filing.isStatementOf(first, last);
	}

	private static Finding compare(Range total, Value giver, Parameter threshold, Reasoning reasoning, LocalDate due,
			Year year) {
		Value least = Value.dollars(threshold.dollars());
		Value when = Value.name(year.toString());
		if (total.isBelow(threshold.dollars())) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.F700-D.below", giver, least, when);
		}
		if (total.isAtLeast(threshold.dollars())) {
			return reasoning.on(due).find(Outcome.DUE, "finding.F700-D.due", giver, least, when, Value.day(due));
		}
		return reasoning.on(due)
			.lacks(total.missing())
			.find(Outcome.CANNOT_TELL, "finding.F700-D.unknown", giver, least, when, Value.day(due));
	}

}

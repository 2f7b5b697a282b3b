package org.opendelegation.funding;

import java.util.ArrayList;
import java.util.List;

import org.opendelegation.draft.Directory;
import org.opendelegation.draft.NamedParty;
import org.opendelegation.support.Questions;

import org.springframework.validation.Errors;

/**
 * Who paid, through whom and with whose money. The money goes from its original source to
 * the payer, from the payer to whoever it was paid through, and from there to those who
 * received it. Nobody stands on this chain twice.
 *
 * @param source whose money it was
 * @param payer who paid
 * @param between through whom it was paid
 */
record TypedChain(NamedParty source, NamedParty payer, NamedParty between) {

	private static final String BETWEEN = "intermediary";

	private static final String SOURCE = "originalSource";

	static TypedChain of(PaymentForm form, Directory directory) {
		return new TypedChain(directory.named(form.originalSource(), form.originalSourceRecord()),
				directory.named(form.payer(), form.payerRecord()),
				directory.named(form.intermediary(), form.intermediaryRecord()));
	}

	static TypedChain of(Payment held, Directory directory) {
		return new TypedChain(directory.named(held.getOriginalSource()), directory.named(held.getPayer()),
				directory.named(held.getIntermediary()));
	}

	void check(PaymentForm form, Errors errors) {
		if (this.between.isSameAs(this.payer)) {
			errors.rejectValue(BETWEEN, "payment.intermediary.payer");
		}
		if (this.source.isSameAs(this.payer)) {
			errors.rejectValue(SOURCE, "payment.originalSource.payer");
		}
		else if (this.source.isSameAs(this.between)) {
			errors.rejectValue(SOURCE, "payment.originalSource.intermediary");
		}
		if (form.noIntermediary() != null && this.between.isThere()) {
			errors.rejectValue("noIntermediary", "payment.noIntermediary.named");
		}
		if (form.ownMoney() != null && this.source.isThere()) {
			errors.rejectValue("ownMoney", "payment.ownMoney.named");
		}
	}

	/**
	 * Asks where another payment has money go the other way between two of them.
	 */
	void askRing(Questions questions, TypedChain other) {
		ways().stream()
			.filter((way) -> other.ways().stream().anyMatch(way::isBackOf))
			.findFirst()
			.ifPresent((way) -> questions.ask(this.between.equals(way.to()) ? BETWEEN : SOURCE, "payment.chain.ring",
					way.from().name(), way.to().name()));
	}

	private List<Way> ways() {
		List<Way> ways = new ArrayList<>();
		List<NamedParty> links = List.of(this.source, this.payer, this.between)
			.stream()
			.filter(NamedParty::isThere)
			.toList();
		for (int from = 0; from < links.size(); from++) {
			for (int to = from + 1; to < links.size(); to++) {
				ways.add(new Way(links.get(from), links.get(to)));
			}
		}
		return ways;
	}

	/**
	 * That money goes from somebody to somebody else, perhaps through another.
	 */
	private record Way(NamedParty from, NamedParty to) {

		boolean isBackOf(Way other) {
			return this.from.isSameAs(other.to) && this.to.isSameAs(other.from);
		}

	}

}

package org.opendelegation.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Gift;
import org.opendelegation.funding.Payment;
import org.opendelegation.funding.PaymentRate;
import org.opendelegation.rule.Finding;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.FactPart;
import org.opendelegation.support.Money;
import org.opendelegation.trip.Traveler;

/**
 * Collects the lines of a part of a sheet. Labels and notes are message keys.
 */
final class Lines extends LineCollector<Lines> {

	Lines(Filling filling) {
		super(filling);
	}

	@Override
	Lines self() {
		return this;
	}

	/**
	 * A field that the record holds: its value, or that no source states it, or that it
	 * is withheld. One that the edition has no place for is missing.
	 */
	Lines fact(String label, Citable record, String field) {
		Fact fact = held(record, field);
		return add(text(label), fact, (fact.value() != null) ? words().parts(fact.value()) : List.of());
	}

	/**
	 * The same where the record may say nothing at all: no line then.
	 */
	Lines factIfStated(String label, Citable record, String field) {
		filling().fact(record, field)
			.filter((fact) -> fact.isStated() || filling().ground(fact) != null)
			.ifPresent((fact) -> fact(label, record, field));
		return this;
	}

	/**
	 * The agency of an official: the organization that is the city, if one is on record,
	 * or the city.
	 */
	Lines agency(String label, Traveler official) {
		Fact city = held(official, "city");
		Object name = city.value();
		List<FactPart> values = (name != null) ? filling().payers()
			.agencyOf(official)
			.map((agency) -> words().parts(agency.toLink()))
			.orElseGet(() -> ofCity(name)) : List.of();
		return add(text(label), city, values);
	}

	private List<FactPart> ofCity(Object name) {
		PaperWords words = words();
		return PaperWords.plain(words.text("paper.agency.city", words.print(name)));
	}

	/**
	 * Several fields that stand on one line, such as a name with a title. Where one is
	 * withheld the line says so beside the others.
	 */
	Lines together(String label, Citable record, String... fields) {
		List<FactPart> values = new ArrayList<>();
		List<String> passages = new ArrayList<>();
		String ground = null;
		for (Fact fact : record.only(fields)) {
			String withheld = filling().ground(fact);
			ground = (withheld != null) ? words().text("paper.withheld.part", withheld) : ground;
			if (withheld == null && fact.value() != null) {
				values.addAll(words().parts(fact.value()));
				passages.addAll(filling().cite(fact));
			}
			if (withheld == null && fact.isUnknown()) {
				PaperWords words = words();
				values.addAll(PaperWords.plain(words.text("paper.part.missing", words.text(fact.getLabelKey()))));
			}
		}
		List<String> once = passages.stream().distinct().toList();
		String unsourced = once.isEmpty() ? words().text("fact.unsourced") : null;
		return line(text(label), values.isEmpty() ? Line.State.MISSING : Line.State.STATED, values,
				(ground != null) ? ground : unsourced, once, filling().pathOf(record.getReference()));
	}

	/**
	 * A sum of a payment, exact, in US dollars where it is in another currency and a rate
	 * is recorded, and in whole dollars as forms ask for.
	 * @param field the field that says so
	 * @param sum the sum, or {@code null} where no source states it
	 */
	Lines sum(String label, Payment payment, String field, @Nullable Money sum) {
		return sumOf(text(label), payment, field, sum);
	}

	/**
	 * The part of one of those a payment was for.
	 */
	Lines share(Payment payment, Traveler traveler, @Nullable Money share) {
		return sumOf(words().text("paper.sum.shareOf", filling().name(traveler)), payment, "shares", share);
	}

	private Lines sumOf(String label, Payment payment, String field, @Nullable Money sum) {
		return converted(label, held(payment, field), sum, held(payment, "rate"), filling().rate(payment));
	}

	/**
	 * What a payment was for, without what went to each.
	 */
	Lines categories(String label, Payment payment) {
		return add(text(label), held(payment, "items"),
				payment.getItems().stream().flatMap((item) -> words().parts(item.category()).stream()).toList());
	}

	/**
	 * What an object was worth.
	 */
	Lines worth(String label, Gift gift) {
		return converted(text(label), held(gift, "amount"), gift.getAmount(), held(gift, "rate"), filling().rate(gift));
	}

	private Lines converted(String label, Fact held, @Nullable Money sum, Fact rated, @Nullable PaymentRate rate) {
		List<FactPart> values = (sum != null) ? words().sum(sum, rate) : List.of();
		return (rate != null) ? add(label, held, values, rated) : add(label, held, values);
	}

	private Fact held(Citable record, String field) {
		return filling().fact(record, field).orElseGet(() -> Fact.asked(record, field, null));
	}

	/**
	 * @param others what the values rest on beside the fact
	 */
	private Lines add(String label, Fact fact, List<FactPart> values, Fact... others) {
		String ground = filling().ground(fact);
		if (ground != null) {
			return line(label, Line.State.WITHHELD, List.of(), ground, List.of(), filling().pathOf(fact.record()));
		}
		if (values.isEmpty()) {
			return missing(label, fact);
		}
		List<String> passages = Stream.concat(Stream.of(fact), Stream.of(others))
			.flatMap((one) -> filling().cite(one).stream())
			.distinct()
			.toList();
		return line(label, Line.State.STATED, values, remark(fact, passages), passages,
				filling().pathOf(fact.record()));
	}

	/**
	 * Nobody is cited for what is missing, unless a source was read for it and is cited
	 * for not telling.
	 */
	private Lines missing(String label, Fact fact) {
		String silence = filling().assurance().silence(fact);
		return line(label, Line.State.MISSING, List.of(), silence, (silence != null) ? filling().cite(fact) : List.of(),
				filling().pathOf(fact.record()));
	}

	/**
	 * That nobody is cited for a value, or that it is not as sure as it looks.
	 */
	private @Nullable String remark(Fact fact, List<String> passages) {
		if (passages.isEmpty()) {
			return words().text("fact.unsourced");
		}
		List<String> remarks = filling().assurance().remarks(fact);
		return remarks.isEmpty() ? null : String.join("; ", remarks);
	}

	/**
	 * What rules found.
	 */
	Lines found(List<Finding> findings) {
		PaperWords words = words();
		findings.forEach((finding) -> stated(words.rule(finding), words.found(finding)));
		return this;
	}

	/**
	 * The same, each with whom or what it is about.
	 */
	Lines foundOf(List<Finding> findings) {
		PaperWords words = words();
		findings.forEach(
				(finding) -> stated(words.ruleOf(words.rule(finding), finding.subject().name()), words.found(finding)));
		return this;
	}

	/**
	 * Payments that the paper has no place for, each with the reason and who says so.
	 */
	Lines notListed(List<LeftOut> payments) {
		PaperWords words = words();
		for (LeftOut left : payments) {
			Payment payment = left.payment();
			List<String> passages = filling().fact(payment, left.people().isEmpty() ? "beneficiaries" : "paths")
				.map(filling()::cite)
				.orElse(List.of());
			line(words.text("paper.leftOut", left.name(filling())), Line.State.STATED,
					PaperWords.plain(words.text("paper.leftOut.because", left.because(filling()))), null, passages,
					filling().pathOf(payment.getReference()));
		}
		return this;
	}

	/**
	 * Words that follow from what stands beside them.
	 */
	Lines say(String label, String words) {
		return stated(text(label), words);
	}

	/**
	 * Fields that the record has no place for.
	 */
	Lines blank(String... labels) {
		for (String label : labels) {
			line(text(label), Line.State.NOT_KEPT, List.of(), null, List.of(), null);
		}
		return this;
	}

	/**
	 * Fields that whoever files it writes by hand.
	 */
	Lines byHand(String... labels) {
		for (String label : labels) {
			line(text(label), Line.State.BY_HAND, List.of(), null, List.of(), null);
		}
		return this;
	}

	private String text(String label) {
		return words().text(label);
	}

}

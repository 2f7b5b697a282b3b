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
final class Lines {

	private final Filling filling;

	private final List<Line> lines = new ArrayList<>();

	private final List<String> notes = new ArrayList<>();

	Lines(Filling filling) {
		this.filling = filling;
	}

	/**
	 * A field that the record holds: its value, or that no source states it, or that it
	 * is withheld. One that the edition has no place for is missing.
	 */
	Lines fact(String label, Citable record, String field) {
		Fact fact = held(record, field);
		return add(text(label), fact, (fact.value() != null) ? this.filling.words().parts(fact.value()) : List.of());
	}

	/**
	 * The same where the record may say nothing at all: no line then.
	 */
	Lines factIfStated(String label, Citable record, String field) {
		this.filling.fact(record, field)
			.filter((fact) -> fact.isStated() || this.filling.ground(fact) != null)
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
		List<FactPart> values = (name != null) ? this.filling.payers()
			.agencyOf(official)
			.map((agency) -> this.filling.words().parts(agency.toLink()))
			.orElseGet(() -> ofCity(name)) : List.of();
		return add(text(label), city, values);
	}

	private List<FactPart> ofCity(Object name) {
		PaperWords words = this.filling.words();
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
			String withheld = this.filling.ground(fact);
			ground = (withheld != null) ? this.filling.words().text("paper.withheld.part", withheld) : ground;
			if (withheld == null && fact.value() != null) {
				values.addAll(this.filling.words().parts(fact.value()));
				passages.addAll(this.filling.cite(fact));
			}
			if (withheld == null && fact.isUnknown()) {
				PaperWords words = this.filling.words();
				values.addAll(PaperWords.plain(words.text("paper.part.missing", words.text(fact.getLabelKey()))));
			}
		}
		List<String> once = passages.stream().distinct().toList();
		String unsourced = once.isEmpty() ? this.filling.words().text("fact.unsourced") : null;
		return line(text(label), values.isEmpty() ? Line.State.MISSING : Line.State.STATED, values,
				(ground != null) ? ground : unsourced, once, this.filling.pathOf(record.getReference()));
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
		return sumOf(this.filling.words().text("paper.sum.shareOf", this.filling.name(traveler)), payment, "shares",
				share);
	}

	private Lines sumOf(String label, Payment payment, String field, @Nullable Money sum) {
		return converted(label, held(payment, field), sum, held(payment, "rate"), this.filling.rate(payment));
	}

	/**
	 * What a payment was for, without what went to each.
	 */
	Lines categories(String label, Payment payment) {
		return add(text(label), held(payment, "items"),
				payment.getItems()
					.stream()
					.flatMap((item) -> this.filling.words().parts(item.category()).stream())
					.toList());
	}

	/**
	 * What an object was worth.
	 */
	Lines worth(String label, Gift gift) {
		return converted(text(label), held(gift, "amount"), gift.getAmount(), held(gift, "rate"),
				this.filling.rate(gift));
	}

	private Lines converted(String label, Fact held, @Nullable Money sum, Fact rated, @Nullable PaymentRate rate) {
		List<FactPart> values = (sum != null) ? this.filling.words().sum(sum, rate) : List.of();
		return (rate != null) ? add(label, held, values, rated) : add(label, held, values);
	}

	private Fact held(Citable record, String field) {
		return this.filling.fact(record, field).orElseGet(() -> Fact.asked(record, field, null));
	}

	/**
	 * @param others what the values rest on beside the fact
	 */
	private Lines add(String label, Fact fact, List<FactPart> values, Fact... others) {
		String ground = this.filling.ground(fact);
		if (ground != null) {
			return line(label, Line.State.WITHHELD, List.of(), ground, List.of(), this.filling.pathOf(fact.record()));
		}
		if (values.isEmpty()) {
			return missing(label, fact);
		}
		List<String> passages = Stream.concat(Stream.of(fact), Stream.of(others))
			.flatMap((one) -> this.filling.cite(one).stream())
			.distinct()
			.toList();
		return line(label, Line.State.STATED, values, remark(fact, passages), passages,
				this.filling.pathOf(fact.record()));
	}

	/**
	 * Nobody is cited for what is missing, unless a source was read for it and is cited
	 * for not telling.
	 */
	private Lines missing(String label, Fact fact) {
		String silence = this.filling.assurance().silence(fact);
		return line(label, Line.State.MISSING, List.of(), silence,
				(silence != null) ? this.filling.cite(fact) : List.of(), this.filling.pathOf(fact.record()));
	}

	/**
	 * That nobody is cited for a value, or that it is not as sure as it looks.
	 */
	private @Nullable String remark(Fact fact, List<String> passages) {
		if (passages.isEmpty()) {
			return this.filling.words().text("fact.unsourced");
		}
		List<String> remarks = this.filling.assurance().remarks(fact);
		return remarks.isEmpty() ? null : String.join("; ", remarks);
	}

	/**
	 * What rules found.
	 */
	Lines found(List<Finding> findings) {
		PaperWords words = this.filling.words();
		findings.forEach((finding) -> stated(words.rule(finding), words.found(finding)));
		return this;
	}

	/**
	 * The same, each with whom or what it is about.
	 */
	Lines foundOf(List<Finding> findings) {
		PaperWords words = this.filling.words();
		findings.forEach(
				(finding) -> stated(words.ruleOf(words.rule(finding), finding.subject().name()), words.found(finding)));
		return this;
	}

	/**
	 * Payments that the paper has no place for, each with the reason and who says so.
	 */
	Lines notListed(List<LeftOut> payments) {
		PaperWords words = this.filling.words();
		for (LeftOut left : payments) {
			Payment payment = left.payment();
			List<String> passages = this.filling.fact(payment, left.people().isEmpty() ? "beneficiaries" : "paths")
				.map(this.filling::cite)
				.orElse(List.of());
			this.lines.add(new Line(words.text("paper.leftOut", left.name(this.filling)), Line.State.STATED,
					PaperWords.plain(words.text("paper.leftOut.because", left.because(this.filling))), null, passages,
					this.filling.pathOf(payment.getReference())));
		}
		return this;
	}

	/**
	 * Words that follow from what stands beside them.
	 */
	Lines say(String label, String words) {
		stated(text(label), words);
		return this;
	}

	private void stated(String label, String words) {
		line(label, Line.State.STATED, PaperWords.plain(words), null, List.of(), null);
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
		return this.filling.words().text(label);
	}

	private Lines line(String label, Line.State state, List<FactPart> values, @Nullable String remark,
			List<String> passages, @Nullable String path) {
		this.lines.add(new Line(label, state, values, remark, passages, path));
		return this;
	}

	Lines note(String key, Object... arguments) {
		this.notes.add(this.filling.words().text(key, arguments));
		return this;
	}

	Paper.Part part(String heading) {
		return partOf(this.filling.words().text(heading));
	}

	/**
	 * A part whose heading is given in words.
	 */
	Paper.Part partOf(String heading) {
		return new Paper.Part(heading, List.copyOf(this.lines), List.copyOf(this.notes));
	}

}

package org.opendelegation.funding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.draft.Directory;
import org.opendelegation.draft.PartEditor;
import org.opendelegation.place.City;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Money;
import org.opendelegation.support.Questions;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.Party;
import org.opendelegation.trip.Traveler;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * How staff edit who paid; the cities of those whom a payment was for may edit it too.
 */
@Component
@Order(80)
class PaymentEditor extends PartEditor<Payment, PaymentForm> {

	private final Directory directory;

	private final MoneyQuestions money;

	PaymentEditor(EntityManager entities, Directory directory, MoneyQuestions money) {
		super(entities, Payment.class, PaymentForm.class);
		this.directory = directory;
		this.money = money;
	}

	@Override
	public String getKind() {
		return "payment";
	}

	@Override
	public String getTemplate() {
		return "desk/funding/_payment";
	}

	@Override
	public PaymentForm blank() {
		return PaymentForm.blank();
	}

	@Override
	public void check(Edition edition, PaymentForm form, Errors errors) {
		this.money.checkDays(errors, "received", "rateDay", "approvedOn");
		this.directory.checkNamedOrChosen(errors, "payer", "payerRecord");
		this.directory.checkChoice(errors, "intermediaryRecord");
		this.directory.checkChoice(errors, "originalSourceRecord");
		this.directory.checkChoice(errors, "solicitedByRecord");
		TypedChain.of(form, this.directory).check(form, errors);
		if (!errors.hasFieldErrors("amount") && !errors.hasFieldErrors("basis")) {
			form.sum().check(Texts.constant(Payment.Basis.class, form.basis()), errors);
			form.conversion().check(form.sum(), errors);
			form.parts()
				.check(travelers(edition).stream().map(Traveler::getKey).collect(Collectors.toSet()), form.sum(),
						errors);
		}
		boolean asked = PaymentSolicitation.Solicited.YES.name().equals(form.solicited());
		if (!asked && (Texts.orNull(form.solicitedBy()) != null || Texts.orNull(form.solicitedByRecord()) != null)) {
			errors.rejectValue("solicited", "payment.solicited.named");
		}
	}

	@Override
	public void ask(Edition edition, PaymentForm form, Questions questions) {
		this.directory.askName(questions, "payerRecord", form.payer(), form.payerRecord());
		this.directory.askName(questions, "intermediaryRecord", form.intermediary(), form.intermediaryRecord());
		this.directory.askName(questions, "originalSourceRecord", form.originalSource(), form.originalSourceRecord());
		this.directory.askName(questions, "solicitedByRecord", form.solicitedBy(), form.solicitedByRecord());
		this.money.ask(questions, edition, form.received(), form.sum(), form.conversion());
		this.money.askApproval(questions, edition, form.approvedOn());
		form.parts().ask(questions, form.sum());
		form.parts().askWays(questions, payer(form), travelers(edition));
	}

	@Override
	public void askBeside(Edition edition, @Nullable String key, PaymentForm form, Questions questions) {
		List<Payment> others = all(edition).stream().filter((other) -> !other.getKey().equals(key)).toList();
		new OtherPayments(others, this.directory).ask(questions, form);
	}

	private List<Traveler> travelers(Edition edition) {
		return entities().createQuery("from Traveler t where t.edition = :edition order by t.position", Traveler.class)
			.setParameter("edition", edition)
			.getResultList();
	}

	@Override
	protected Payment create(Edition edition, String key, int position, PaymentForm form) {
		return new Payment(edition, key, position, payer(form), Texts.required(form.purpose()));
	}

	@Override
	protected void apply(Payment held, PaymentForm form) {
		held.lackLinks(false, false);
		held.pass(payer(form), this.directory.partyOrNull(form.intermediary(), form.intermediaryRecord()),
				this.directory.partyOrNull(form.originalSource(), form.originalSourceRecord()));
		held.lackLinks(form.noIntermediary() != null, form.ownMoney() != null);
		TypedParts parts = form.parts();
		List<Traveler> travelers = travelers(held.getEdition());
		state(held, form);
		held.revise(Texts.required(form.purpose()), chosen(Payment.Form.class, form.form(), Payment.Form.NOT_STATED),
				parts.toBeneficiaries(travelers), parts.toItems());
		held.share(parts.toShares(travelers));
		held.disclose(Dates.read(form.received()), required(Payment.PaidTo.class, form.paidTo()),
				parts.toPaths(travelers));
		held.convert(form.conversion().toRate());
		held.explain(
				new PaymentSolicitation(
						chosen(PaymentSolicitation.Solicited.class, form.solicited(),
								PaymentSolicitation.Solicited.NOT_STATED),
						this.directory.partyOrNull(form.solicitedBy(), form.solicitedByRecord())),
				new PaymentExemption(
						chosen(PaymentExemption.Claim.class, form.claimed(), PaymentExemption.Claim.NOT_STATED),
						Texts.orNull(form.legalGround()), Texts.orNull(form.evidence()),
						Texts.orNull(form.evidenceUrl()), Texts.orNull(form.approvedBy()),
						Dates.read(form.approvedOn())));
	}

	private static void state(Payment held, PaymentForm form) {
		Money sum = form.sum().toMoney();
		if (sum != null) {
			held.state(sum, required(Payment.Basis.class, form.basis()));
		}
		else {
			held.stateNothing();
		}
	}

	private Party payer(PaymentForm form) {
		return this.directory.party(form.payer(), form.payerRecord());
	}

	private static <E extends Enum<E>> E chosen(Class<E> type, @Nullable String name, E otherwise) {
		E constant = Texts.constant(type, name);
		return (constant != null) ? constant : otherwise;
	}

	private static <E extends Enum<E>> E required(Class<E> type, @Nullable String name) {
		return Objects.requireNonNull(Texts.constant(type, name), "The form was checked");
	}

	@Override
	protected PaymentForm formOf(Payment held) {
		return FilledPaymentForm.of(held);
	}

	@Override
	protected String nameOf(PaymentForm form) {
		return this.directory.nameOf(form.payer(), form.payerRecord());
	}

	@Override
	public Set<Long> concerns(Edition edition, String key) {
		return find(edition, key).stream()
			.flatMap((held) -> held.getBeneficiaries().stream())
			.map(Traveler::getCity)
			.filter(Objects::nonNull)
			.map(City::getId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	@Override
	public Map<String, Object> choices(Edition edition) {
		Map<String, Object> choices = this.directory.choicesAnd("travelers", travelers(edition));
		choices.put("categories", PaymentItem.Category.values());
		choices.put("bases", Payment.Basis.values());
		choices.put("payees", Payment.PaidTo.values());
		choices.put("disclosurePaths", Payment.DisclosurePath.values());
		choices.put("forms", Payment.Form.values());
		choices.put("answers", PaymentSolicitation.Solicited.values());
		choices.put("exemptions", PaymentExemption.Claim.values());
		return choices;
	}

}

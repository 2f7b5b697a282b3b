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

	private static final Set<String> CATEGORIES = Set.of(PaymentItem.Category.values())
		.stream()
		.map(Enum::name)
		.collect(Collectors.toUnmodifiableSet());

	private final Directory directory;

	PaymentEditor(EntityManager entities, Directory directory) {
		super(entities, Payment.class, PaymentForm.class);
		this.directory = directory;
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
		return new PaymentForm(null, null, null, null, null, null, null, null, null, null, null,
				Payment.Basis.NOT_STATED.name(), null, Payment.PaidTo.NOT_STATED.name(),
				Payment.DisclosurePath.NOT_DETERMINED.name());
	}

	@Override
	public void check(Edition edition, PaymentForm form, Errors errors) {
		this.directory.checkParty(errors, "payer", "payerRecord");
		this.directory.checkParty(errors, "intermediary", "intermediaryRecord");
		this.directory.checkParty(errors, "originalSource", "originalSourceRecord");
		if (!errors.hasFieldErrors("amount") && !errors.hasFieldErrors("basis")) {
			TypedSum.of(form).check(Texts.constant(Payment.Basis.class, form.basis()), errors);
		}
		Set<String> travelers = travelers(edition).stream().map(Traveler::getKey).collect(Collectors.toSet());
		if (!travelers.containsAll(chosen(form.beneficiaries()))) {
			errors.rejectValue("beneficiaries", "form.choose");
		}
		if (!CATEGORIES.containsAll(chosen(form.items()))) {
			errors.rejectValue("items", "form.choose");
		}
	}

	private static List<String> chosen(@Nullable List<String> boxes) {
		return (boxes != null) ? boxes : List.of();
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
		held.pass(payer(form), this.directory.partyOrNull(form.intermediary(), form.intermediaryRecord()),
				this.directory.partyOrNull(form.originalSource(), form.originalSourceRecord()));
		List<String> beneficiaries = chosen(form.beneficiaries());
		held.revise(Texts.required(form.purpose()),
				travelers(held.getEdition()).stream()
					.filter((traveler) -> beneficiaries.contains(traveler.getKey()))
					.toList(),
				chosen(form.items()).stream().map(PaymentItem.Category::valueOf).collect(Collectors.toSet()));
		held.disclose(Dates.read(form.received()), required(Payment.PaidTo.class, form.paidTo()),
				required(Payment.DisclosurePath.class, form.disclosurePath()));
		state(held, form);
	}

	private static void state(Payment held, PaymentForm form) {
		Money sum = TypedSum.of(form).toMoney();
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

	private static <E extends Enum<E>> E required(Class<E> type, @Nullable String name) {
		return Objects.requireNonNull(Texts.constant(type, name), "The form was checked");
	}

	@Override
	protected PaymentForm formOf(Payment held) {
		Money sum = held.getAmount();
		return new PaymentForm(held.getPayer().getName(), Directory.choiceOf(held.getPayer()),
				nameOf(held.getIntermediary()), Directory.choiceOf(held.getIntermediary()),
				nameOf(held.getOriginalSource()), Directory.choiceOf(held.getOriginalSource()), held.getPurpose(),
				held.getBeneficiaries().stream().map(Traveler::getKey).toList(),
				held.getItems().stream().map((item) -> item.category().name()).toList(),
				(sum != null) ? sum.amount().toPlainString() : null, (sum != null) ? sum.currency() : null,
				held.getBasis().name(), Dates.write(held.getReceived()), held.getPaidTo().name(),
				held.getDisclosurePath().name());
	}

	private static @Nullable String nameOf(@Nullable Party party) {
		return (party != null) ? party.getName() : null;
	}

	@Override
	protected String nameOf(PaymentForm form) {
		return Texts.required(form.payer());
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
		return choices;
	}

}

package org.opendelegation.funding;

import java.time.LocalDate;
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
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Money;
import org.opendelegation.support.Questions;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.Traveler;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * How staff edit objects that people were given; the city of whoever received one may
 * edit it too.
 */
@Component
@Order(85)
class GiftEditor extends PartEditor<Gift, GiftForm> {

	private final Directory directory;

	private final MoneyQuestions money;

	GiftEditor(EntityManager entities, Directory directory, MoneyQuestions money) {
		super(entities, Gift.class, GiftForm.class);
		this.directory = directory;
		this.money = money;
	}

	@Override
	public String getKind() {
		return "gift";
	}

	@Override
	public String getTemplate() {
		return "desk/funding/_gift";
	}

	@Override
	public GiftForm blank() {
		return GiftForm.blank();
	}

	@Override
	public void check(Edition edition, GiftForm form, Errors errors) {
		this.money.checkDays(errors, "received", "rateDay", "disposed");
		this.directory.checkParty(errors, "giver", "giverRecord");
		if (!errors.hasFieldErrors("amount") && !errors.hasFieldErrors("basis")) {
			form.sum().check(Texts.constant(Payment.Basis.class, form.basis()), errors);
			form.conversion().check(form.sum(), errors);
		}
		if (Texts.orNull(form.receiver()) != null && receiver(edition, form) == null) {
			errors.rejectValue("receiver", "payment.beneficiaries.notThere");
		}
		if (!Gift.Disposition.DONATED.name().equals(form.disposition()) && Texts.orNull(form.donatedTo()) != null) {
			errors.rejectValue("disposition", "gift.disposition.donated");
		}
		if (!errors.hasFieldErrors("received") && !errors.hasFieldErrors("disposed") && isDisposedBefore(form)) {
			errors.rejectValue("disposed", "gift.disposed.before");
		}
	}

	@Override
	public void ask(Edition edition, GiftForm form, Questions questions) {
		this.directory.askName(questions, "giverRecord", form.giver(), form.giverRecord());
		this.money.ask(questions, edition, form.received(), form.sum(), form.conversion());
	}

	private static boolean isDisposedBefore(GiftForm form) {
		Edtf received = Dates.read(form.received());
		Edtf disposed = Dates.read(form.disposed());
		LocalDate first = (received != null) ? received.earliest() : null;
		LocalDate last = (disposed != null) ? disposed.latest() : null;
		return first != null && last != null && last.isBefore(first);
	}

	private List<Traveler> travelers(Edition edition) {
		return entities().createQuery("from Traveler t where t.edition = :edition order by t.position", Traveler.class)
			.setParameter("edition", edition)
			.getResultList();
	}

	private @Nullable Traveler receiver(Edition edition, GiftForm form) {
		return travelers(edition).stream()
			.filter((traveler) -> traveler.getKey().equals(form.receiver()))
			.findFirst()
			.orElse(null);
	}

	@Override
	protected Gift create(Edition edition, String key, int position, GiftForm form) {
		return new Gift(edition, key, position, this.directory.party(form.giver(), form.giverRecord()),
				Texts.required(form.description()));
	}

	@Override
	protected void apply(Gift held, GiftForm form) {
		held.revise(this.directory.party(form.giver(), form.giverRecord()), Texts.required(form.description()),
				receiver(held.getEdition(), form));
		held.receive(Dates.read(form.received()), Texts.orNull(form.occasion()));
		held.value(form.sum().toMoney(), required(Payment.Basis.class, form.basis()));
		held.convert(form.conversion().toRate());
		held.dispose(required(Gift.Disposition.class, form.disposition()), Dates.read(form.disposed()),
				Texts.orNull(form.donatedTo()));
	}

	private static <E extends Enum<E>> E required(Class<E> type, @Nullable String name) {
		return Objects.requireNonNull(Texts.constant(type, name), "The form was checked");
	}

	@Override
	protected GiftForm formOf(Gift held) {
		Money value = held.getAmount();
		TypedRate rate = TypedRate.of(held.getRate());
		return new GiftForm(held.getDescription(), held.getGiver().getName(), Directory.choiceOf(held.getGiver()),
				(held.getReceiver() != null) ? held.getReceiver().getKey() : null, Dates.write(held.getReceived()),
				held.getOccasion(), (value != null) ? value.amount().toPlainString() : null,
				(value != null) ? value.currency() : null, held.getBasis().name(), rate.rate(), rate.day(),
				rate.origin(), rate.url(), held.getDisposition().name(), Dates.write(held.getDisposed()),
				held.getDonatedTo());
	}

	@Override
	protected String nameOf(GiftForm form) {
		return Texts.required(form.description());
	}

	@Override
	public Set<Long> concerns(Edition edition, String key) {
		return find(edition, key).map(Gift::getReceiver)
			.map(Traveler::getCity)
			.map(City::getId)
			.stream()
			.collect(Collectors.toSet());
	}

	@Override
	public Map<String, Object> choices(Edition edition) {
		Map<String, Object> choices = this.directory.choicesAnd("travelers", travelers(edition));
		choices.put("bases", Payment.Basis.values());
		choices.put("dispositions", Gift.Disposition.values());
		return choices;
	}

}

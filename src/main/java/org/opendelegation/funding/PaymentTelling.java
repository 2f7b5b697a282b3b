package org.opendelegation.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.Labelled;
import org.opendelegation.source.NamedLink;
import org.opendelegation.support.Money;
import org.opendelegation.trip.Party;
import org.opendelegation.trip.Traveler;

/**
 * What a payment tells, field by field, and where a reader may expect an answer.
 *
 * @param payment the payment
 */
record PaymentTelling(Payment payment) {

	List<Fact> tell() {
		return Stream.of(chain(), sum(), disclosure(), circumstances()).flatMap(List::stream).toList();
	}

	private List<Fact> chain() {
		boolean byOthers = !this.payment.isOwn();
		return List.of(asked("payer", this.payment.getPayer().toLink()),
				expected(byOthers, "intermediary",
						this.payment.hasNoIntermediary() ? Payment.NoLink.NO_INTERMEDIARY
								: toLink(this.payment.getIntermediary())),
				expected(byOthers, "originalSource",
						this.payment.isOwnMoney() ? Payment.NoLink.OWN_MONEY
								: toLink(this.payment.getOriginalSource())),
				asked("purpose", this.payment.getPurpose()),
				asked("form", stated(this.payment.getForm(), Payment.Form.NOT_STATED)));
	}

	private List<Fact> sum() {
		Money amount = this.payment.getAmount();
		List<Traveler> beneficiaries = List.copyOf(this.payment.getBeneficiaries());
		PaymentRate rate = this.payment.getRate();
		return List.of(asked("beneficiaries", beneficiaries.stream().map(Traveler::toLink).toList()),
				expected(amount != null && beneficiaries.size() > 1, "shares", shares()),
				asked("items", PaymentItem.tell(this.payment.getItems(), amount)), asked("amount", amount),
				optional("basis", stated(this.payment.getBasis(), Payment.Basis.NOT_STATED)),
				expected(this.payment.isForeign(), "rate",
						(rate != null) ? rate.tell((amount != null) ? amount.amount() : null) : List.of()));
	}

	private List<Labelled> shares() {
		String currency = this.payment.getCurrency();
		return this.payment.getShares()
			.stream()
			.filter((share) -> currency != null)
			.map((share) -> new Labelled(share.traveler().toLink(), money(share.amount(), currency)))
			.toList();
	}

	private static Money money(BigDecimal sum, @Nullable String currency) {
		return new Money(sum, Objects.requireNonNull(currency));
	}

	private List<Fact> disclosure() {
		return List.of(asked("received", this.payment.getReceived()),
				asked("paidTo", stated(this.payment.getPaidTo(), Payment.PaidTo.NOT_STATED)),
				asked("paths",
						this.payment.getPaths()
							.stream()
							.map((path) -> new Labelled(path.traveler().toLink(), path.path()))
							.toList()));
	}

	private List<Fact> circumstances() {
		PaymentSolicitation solicitation = this.payment.getSolicitation();
		PaymentExemption exemption = this.payment.getExemption();
		boolean claimed = exemption.isClaimed();
		return List.of(asked("solicited", stated(solicitation.solicited(), PaymentSolicitation.Solicited.NOT_STATED)),
				expected(solicitation.solicited() == PaymentSolicitation.Solicited.YES, "solicitedBy",
						toLink(solicitation.solicitedBy())),
				expected(!this.payment.isOwn(), "claimed",
						stated(exemption.claimed(), PaymentExemption.Claim.NOT_STATED)),
				expected(claimed, "legalGround", exemption.legalGround()),
				expected(claimed, "evidence",
						Stream.of(exemption.evidence(), exemption.evidenceUrl()).filter(Objects::nonNull).toList()),
				optional("approvedBy", exemption.approvedBy()), optional("approvedOn", exemption.approvedOn()));
	}

	private Fact asked(String field, @Nullable Object value) {
		return Fact.asked(this.payment, field, value);
	}

	private Fact optional(String field, @Nullable Object value) {
		return Fact.optional(this.payment, field, value);
	}

	private Fact expected(boolean so, String field, @Nullable Object value) {
		return so ? asked(field, value) : optional(field, value);
	}

	private static <E extends Enum<E>> @Nullable E stated(E value, E notStated) {
		return (value != notStated) ? value : null;
	}

	private static @Nullable NamedLink toLink(@Nullable Party party) {
		return (party != null) ? party.toLink() : null;
	}

}

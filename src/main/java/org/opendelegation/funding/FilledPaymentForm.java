package org.opendelegation.funding;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opendelegation.draft.Directory;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Money;
import org.opendelegation.trip.Party;
import org.opendelegation.trip.Traveler;

/**
 * The form of a payment that is there.
 */
final class FilledPaymentForm {

	private static final String TICKED = "true";

	private FilledPaymentForm() {
	}

	static PaymentForm of(Payment held) {
		Money sum = held.getAmount();
		TypedRate rate = TypedRate.of(held.getRate());
		PaymentSolicitation asked = held.getSolicitation();
		PaymentExemption claim = held.getExemption();
		return new PaymentForm(held.getPayer().getName(), Directory.choiceOf(held.getPayer()),
				nameOf(held.getIntermediary()), Directory.choiceOf(held.getIntermediary()),
				held.hasNoIntermediary() ? TICKED : null, nameOf(held.getOriginalSource()),
				Directory.choiceOf(held.getOriginalSource()), held.isOwnMoney() ? TICKED : null, held.getPurpose(),
				held.getForm().name(), (sum != null) ? sum.amount().toPlainString() : null,
				(sum != null) ? sum.currency() : null, held.getBasis().name(), rate.rate(), rate.day(), rate.origin(),
				rate.url(), held.getItems().stream().map((item) -> item.category().name()).toList(), itemAmounts(held),
				held.getBeneficiaries().stream().map(Traveler::getKey).toList(), shares(held),
				Dates.write(held.getReceived()), held.getPaidTo().name(),
				held.getPaths().stream().map((path) -> path.traveler().getKey() + "/" + path.path()).toList(),
				asked.solicited().name(), nameOf(asked.solicitedBy()), Directory.choiceOf(asked.solicitedBy()),
				claim.claimed().name(), claim.legalGround(), claim.evidence(), claim.evidenceUrl(), claim.approvedBy(),
				Dates.write(claim.approvedOn()));
	}

	private static @Nullable String nameOf(@Nullable Party party) {
		return (party != null) ? party.getName() : null;
	}

	private static Map<String, String> shares(Payment held) {
		Map<String, String> shares = new LinkedHashMap<>();
		held.getShares().forEach((share) -> shares.put(share.traveler().getKey(), share.amount().toPlainString()));
		return shares;
	}

	private static Map<String, String> itemAmounts(Payment held) {
		Map<String, String> amounts = new LinkedHashMap<>();
		for (PaymentItem item : held.getItems()) {
			if (item.amount() != null) {
				amounts.put(item.category().name(), item.amount().toPlainString());
			}
		}
		return amounts;
	}

}

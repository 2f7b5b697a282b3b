package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.opendelegation.organization.OrganizationKind;

/**
 * Whether travel that somebody paid for is exempt from the limit for gifts because of who
 * paid: section 89506(a)(2) of the Government Code. What is not evidenced is unverified,
 * never exempt.
 *
 * @param standing how it stands
 * @param reason the case, as part of a message key
 * @param missing what would tell more
 */
record Exemption(Standing standing, String reason, List<Missing> missing) {

	/**
	 * How an exemption stands; the best first.
	 */
	enum Standing {

		EVIDENCED, UNVERIFIED, NOT_AVAILABLE

	}

	static Exemption of(PaymentFacts payment, ParameterTable parameters) {
		PartyFacts payer = payment.payer();
		if (payer.isForeignGovernment()) {
			return throughForeignGovernment(payment);
		}
		return switch (payer.kind()) {
			case MUNICIPALITY, LEGISLATIVE_BODY, GOVERNMENT, FOREIGN_GOVERNMENT -> evidenced("government");
			case NONPROFIT_501C3 -> (payer.taxEntry() != null) ? byTaxEntry(payment, payer.taxEntry(), parameters)
					: unverified("noEvidence", Missing.TAX_EVIDENCE);
			case NONPROFIT, NGO -> unverified("status", Missing.TAX_STATUS);
			case FOREIGN_NONPROFIT -> unverified("foreignNonprofit", Missing.EQUIVALENT_STATUS);
			case EDUCATIONAL -> unverified("educational", Missing.EDUCATIONAL_STATUS);
			case NOT_STATED -> payer.person() ? notAvailable() : unverified("status", Missing.TAX_STATUS);
			case NONPROFIT_501C4, NONPROFIT_501C6, POLITICAL_PARTY, STATE_OWNED_COMPANY, COMPANY, NEWS_MEDIA ->
				notAvailable();
		};
	}

	/**
	 * Evidence shows the tax status of its day, and for some days after that. It is not
	 * too old that it was looked up after the payment.
	 */
	private static Exemption byTaxEntry(PaymentFacts payment, PartyFacts.TaxEntry entry, ParameterTable parameters) {
		LocalDate received = payment.receipt().lastDay();
		Optional<Parameter> days = daysOf(payment, parameters);
		if (received == null || days.isEmpty()) {
			return unverified("evidenceAge", (received == null) ? Missing.RECEIVED : Missing.PARAMETER);
		}
		return entry.checkedOn().plusDays(days.get().number()).isBefore(received)
				? unverified("oldEvidence", Missing.TAX_EVIDENCE) : evidenced("taxEntry");
	}

	/**
	 * For how many days evidence of the payer's tax status counts, where there is any.
	 */
	static Optional<Parameter> daysOf(PaymentFacts payment, ParameterTable parameters) {
		PartyFacts payer = payment.payer();
		return (payer.taxEntry() != null && payer.kind() == OrganizationKind.NONPROFIT_501C3)
				? parameters.ofState(ParameterKind.TAX_EVIDENCE_DAYS, payer.taxEntry().checkedOn()) : Optional.empty();
	}

	/**
	 * Money of others that a foreign government passes on is not the government's.
	 */
	private static Exemption throughForeignGovernment(PaymentFacts payment) {
		PartyFacts source = payment.originalSource();
		if (source == null || source.isOfUnknownKind()) {
			return unverified("foreignGovernment", Missing.ORIGINAL_SOURCE);
		}
		return (source.isForeignGovernment() || source.isPublicBody())
				? evidenced(payment.isOwnMoney() ? "ownMoney" : "government")
				: new Exemption(Standing.NOT_AVAILABLE, "privateMoney", List.of());
	}

	boolean isEvidenced() {
		return this.standing == Standing.EVIDENCED;
	}

	private static Exemption evidenced(String reason) {
		return new Exemption(Standing.EVIDENCED, reason, List.of());
	}

	private static Exemption unverified(String reason, Missing missing) {
		return new Exemption(Standing.UNVERIFIED, reason, List.of(missing));
	}

	private static Exemption notAvailable() {
		return new Exemption(Standing.NOT_AVAILABLE, "otherPayer", List.of());
	}

}

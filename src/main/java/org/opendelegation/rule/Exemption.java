package org.opendelegation.rule;

import java.util.List;

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

	static Exemption of(PaymentFacts payment) {
		PartyFacts payer = payment.payer();
		if (payer.isForeignGovernment()) {
			return throughForeignGovernment(payment);
		}
		return switch (payer.kind()) {
			case MUNICIPALITY, LEGISLATIVE_BODY, GOVERNMENT, FOREIGN_GOVERNMENT -> evidenced("government");
			case NONPROFIT_501C3 ->
				(payer.taxEntry() != null) ? evidenced("taxEntry") : unverified("noEvidence", Missing.TAX_EVIDENCE);
			case NONPROFIT, NGO -> unverified("status", Missing.TAX_STATUS);
			case FOREIGN_NONPROFIT -> unverified("foreignNonprofit", Missing.EQUIVALENT_STATUS);
			case EDUCATIONAL -> unverified("educational", Missing.EDUCATIONAL_STATUS);
			case NOT_STATED -> payer.person() ? notAvailable() : unverified("status", Missing.TAX_STATUS);
			case NONPROFIT_501C4, NONPROFIT_501C6, POLITICAL_PARTY, STATE_OWNED_COMPANY, COMPANY, NEWS_MEDIA ->
				notAvailable();
		};
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

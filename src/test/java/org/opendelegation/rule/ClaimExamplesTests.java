package org.opendelegation.rule;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.funding.PaymentExemption;
import org.opendelegation.funding.PaymentExemption.Claim;
import org.opendelegation.organization.OrganizationKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What claims of exemptions change in what rules find, by examples. A dash stands for
 * what the record does not say.
 */
class ClaimExamplesTests {

	private final TestFacts facts = new TestFacts();

	/**
	 * No claim makes a payment exempt, whatever is brought forward for it; what the
	 * record shows of the payer does.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|',
			textBlock = """
					# payer          | claimed           | law | evidence | web | by    | outcome     | words                           | missing
					NONPROFIT        | NONPROFIT_501C3   | -   | -        | -   | -     | CANNOT_TELL | claimed.unverified.noEvidence   | TAX_STATUS EXEMPTION_EVIDENCE EXEMPTION_APPROVAL
					NONPROFIT        | NONPROFIT_501C3   | -   | -        | -   | Clerk | CANNOT_TELL | claimed.unverified.noEvidence   | TAX_STATUS EXEMPTION_EVIDENCE
					NONPROFIT        | NONPROFIT_501C3   | -   | A letter | -   | Clerk | CANNOT_TELL | claimed.unverified              | TAX_STATUS
					NONPROFIT        | NONPROFIT_501C3   | -   | -        | url | Clerk | CANNOT_TELL | claimed.unverified              | TAX_STATUS
					NONPROFIT_501C3  | NONPROFIT_501C3   | -   | -        | -   | Clerk | CANNOT_TELL | claimed.unverified.noEvidence   | TAX_EVIDENCE EXEMPTION_EVIDENCE
					EDUCATIONAL      | EDUCATIONAL       | -   | -        | -   | -     | CANNOT_TELL | claimed.unverified.noEvidence   | EDUCATIONAL_STATUS EXEMPTION_EVIDENCE EXEMPTION_APPROVAL
					NONPROFIT        | OTHER             | -   | A letter | -   | Clerk | CANNOT_TELL | claimed.unverified              | TAX_STATUS EXEMPTION_GROUND
					NONPROFIT        | OTHER             | A   | A letter | -   | Clerk | CANNOT_TELL | claimed.unverified              | TAX_STATUS
					NONPROFIT        | NOT_STATED        | -   | -        | -   | -     | CANNOT_TELL | status                          | TAX_STATUS
					NONPROFIT        | NONE              | -   | -        | -   | -     | CANNOT_TELL | status                          | TAX_STATUS
					NONPROFIT        | SPEECH            | -   | -        | -   | -     | CANNOT_TELL | status                          | TAX_STATUS
					COMPANY          | GOVERNMENT        | -   | A letter | -   | Clerk | NOT_MET     | claimed.otherPayer              | -
					COMPANY          | GOVERNMENT        | -   | -        | -   | -     | NOT_MET     | claimed.otherPayer.noEvidence   | -
					COMPANY          | NOT_STATED        | -   | -        | -   | -     | NOT_MET     | otherPayer                      | -
					GOVERNMENT       | GOVERNMENT        | -   | -        | -   | -     | MET         | government                      | -
					""")
	void claimsForThePayer(OrganizationKind payer, Claim claimed, String law, String evidence, String url, String by,
			Outcome outcome, String words, String missing) {
		this.facts.payerKind = payer;
		this.facts.exemption = new PaymentExemption(claimed, law, evidence, url, by, null);
		Finding found = this.facts.find(new TravelExemptionRule());
		assertFound(found, outcome, "finding.EXC-501C3." + words, missing);
		assertThat(found.inputs()).extracting(Input::name)
			.filteredOn("exemptionClaimed"::equals)
			.hasSize((claimed == Claim.NOT_STATED || claimed == Claim.NONE) ? 0 : 1);
	}

	@ParameterizedTest
	@CsvSource({ "COMPANY, finding.EXC-501C3.claimed.privateMoney.noEvidence, NOT_MET",
			"GOVERNMENT, finding.EXC-501C3.government, MET" })
	void claimsForMoneyThatAGovernmentAbroadPassesOn(OrganizationKind source, String words, Outcome outcome) {
		this.facts.payerKind = OrganizationKind.FOREIGN_GOVERNMENT;
		this.facts.sourceKind = source;
		this.facts.exemption = claim(Claim.GOVERNMENT, null);
		assertFound(this.facts.find(new TravelExemptionRule()), outcome, words, null);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|',
			textBlock = """
					# stops | claimed    | evidence | outcome     | words              | missing
					HK CN   | SPEECH     | A letter | NOT_MET     | claimed.abroad     | -
					HK CN   | SPEECH     | -        | NOT_MET     | claimed.abroad     | -
					HK CN   | NOT_STATED | -        | NOT_MET     | abroad             | -
					US      | SPEECH     | A letter | CANNOT_TELL | within             | SPEECH
					US      | SPEECH     | -        | CANNOT_TELL | claimed.noEvidence | SPEECH EXEMPTION_EVIDENCE EXEMPTION_APPROVAL
					US      | OTHER      | -        | CANNOT_TELL | within             | SPEECH
					""")
	void claimsForSpeeches(String stops, Claim claimed, String evidence, Outcome outcome, String words,
			String missing) {
		this.facts.countries = List.of(stops.split(" "));
		this.facts.exemption = claim(claimed, evidence);
		assertFound(this.facts.find(new SpeechExemptionRule()), outcome, "finding.EXC-SPEECH." + words, missing);
	}

	/**
	 * A claim takes nothing out of the limit.
	 */
	@Test
	void leavesTheLimitAsItIs() {
		this.facts.amount = "9000";
		this.facts.payerKind = OrganizationKind.COMPANY;
		this.facts.exemption = claim(Claim.GOVERNMENT, "A letter");
		assertThat(this.facts.find(new GiftLimitRule()).outcome()).isEqualTo(Outcome.NOT_MET);
	}

	private static PaymentExemption claim(Claim claimed, String evidence) {
		return new PaymentExemption(claimed, null, evidence, null, null, null);
	}

	private static void assertFound(Finding found, Outcome outcome, String words, String missing) {
		assertThat(found.outcome()).isEqualTo(outcome);
		assertThat(found.words().key()).isEqualTo(words);
		assertThat(found.missing()).extracting(Missing::name)
			.containsExactlyInAnyOrderElementsOf((missing != null) ? Arrays.asList(missing.split(" ")) : List.of());
	}

}

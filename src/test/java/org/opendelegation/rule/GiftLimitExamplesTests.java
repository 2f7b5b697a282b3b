package org.opendelegation.rule;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.funding.Gift.Disposition;
import org.opendelegation.organization.OrganizationKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Objects beside payments of the same source and year against the limit for gifts of
 * 2024, $590.
 */
class GiftLimitExamplesTests {

	private final TestFacts facts = new TestFacts();

	@BeforeEach
	void payAsACompany() {
		this.facts.payerKind = OrganizationKind.COMPANY;
		this.facts.amount = "500";
	}

	private void give(String value, String currency, String rate, Disposition disposition, String disposed) {
		this.facts.giver = this.facts.facts().payments().get(0).payer();
		this.facts.giftCurrency = currency;
		this.facts.giftRate = rate;
		this.facts.gifts = List.of(this.facts.gift(value, "2024-05-20", disposition, disposed));
	}

	private List<Finding> find() {
		return new GiftLimitRule().apply(this.facts.facts(), TestFacts.GROUNDS);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# value | currency | rate  | what became of it   | when       | outcome     | missing
			90      | USD      | -     | KEPT                | -          | MET         | -
			90.01   | USD      | -     | KEPT                | -          | NOT_MET     | -
			90.01   | USD      | -     | NOT_STATED          | -          | NOT_MET     | -
			700     | HKD      | 0.128 | KEPT                | -          | MET         | -
			700     | HKD      | 0.129 | KEPT                | -          | NOT_MET     | -
			700     | HKD      | -     | KEPT                | -          | CANNOT_TELL | DOLLARS
			-       | -        | -     | KEPT                | -          | CANNOT_TELL | VALUE
			900     | USD      | -     | RETURNED            | 2024-06-19 | MET         | -
			900     | USD      | -     | DONATED             | 2024-06-20 | NOT_MET     | -
			900     | USD      | -     | RETURNED            | -          | CANNOT_TELL | DISPOSED
			900     | USD      | -     | RETURNED            | 2024-06    | CANNOT_TELL | RECEIVED
			900     | USD      | -     | TRANSFERRED_TO_CITY | 2024-05-30 | CANNOT_TELL | HANDED_TO_CITY
			90      | USD      | -     | RETURNED            | -          | MET         | -
			""")
	void addsObjectsToPayments(String value, String currency, String rate, Disposition disposition, String disposed,
			Outcome outcome, String missing) {
		give(value, currency, rate, disposition, disposed);
		assertThat(find()).singleElement().satisfies((found) -> assertFound(found, outcome, missing));
	}

	/**
	 * An exemption is for travel, and never for an object.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# payer    | paid | value  | outcome     | missing
			GOVERNMENT | 9000 | 590    | MET         | -
			GOVERNMENT | 9000 | 590.01 | NOT_MET     | -
			NONPROFIT  | 500  | 90     | MET         | -
			NONPROFIT  | 500  | 90.01  | CANNOT_TELL | TAX_STATUS
			NONPROFIT  | 500  | 590.01 | NOT_MET     | -
			""")
	void exemptsNoObject(OrganizationKind payer, String paid, String value, Outcome outcome, String missing) {
		this.facts.payerKind = payer;
		this.facts.amount = paid;
		give(value, "USD", null, Disposition.KEPT, null);
		assertThat(find()).singleElement().satisfies((found) -> assertFound(found, outcome, missing));
	}

	@Test
	void holdsObjectsOfAnotherSourceAgainstTheLimitByThemselves() {
		this.facts.gifts = List.of(this.facts.gift("591", "2024-05-20", Disposition.KEPT, null));
		assertThat(find()).extracting(Finding::outcome).containsExactly(Outcome.MET, Outcome.NOT_MET);
		this.facts.paid = false;
		assertThat(find()).singleElement().satisfies((found) -> {
			assertFound(found, Outcome.NOT_MET, null);
			assertThat(found.inputs()).extracting(Input::name).contains("title", "gift", "value", "received");
		});
	}

	@Test
	void tellsTheRateThatItUsed() {
		give("700", "HKD", "0.1290", Disposition.KEPT, null);
		assertThat(find().get(0).inputs()).anySatisfy((input) -> {
			assertThat(input.name()).isEqualTo("rate");
			assertThat(String.valueOf(input.value())).contains("0.129");
			assertThat(input.record().kind()).isEqualTo("gift");
		});
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# value | rate  | outcome      | missing
			400     | 0.125 | DUE          | -
			400     | 0.124 | NOT_REQUIRED | -
			400     | -     | CANNOT_TELL  | DOLLARS
			""")
	void convertsObjectsForTheAnnualStatementToo(String value, String rate, Outcome outcome, String missing) {
		give(value, "HKD", rate, Disposition.KEPT, null);
		assertFound(this.facts.find(new GiftStatementRule()), outcome, missing);
	}

	private static void assertFound(Finding found, Outcome outcome, String missing) {
		assertThat(found.outcome()).as(found.words().key()).isEqualTo(outcome);
		assertThat(found.missing()).extracting(Missing::name)
			.containsExactlyInAnyOrderElementsOf((missing != null) ? Arrays.asList(missing.split(" ")) : List.of());
	}

}

package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.funding.Gift.Disposition;
import org.opendelegation.organization.OrganizationKind;
import org.opendelegation.source.RecordRef;

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
	 * The same objects beside the same payment for decisions about the source: from the
	 * limit on, for twelve months from the last of them that counts.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# value | received   | what became of it   | when       | outcome      | until      | missing
			89.99   | 2024-05-20 | KEPT                | -          | NOT_REQUIRED | -          | -
			90      | 2024-05-20 | KEPT                | -          | ASK_COUNSEL  | 2025-05-26 | -
			90      | 2024-07-01 | KEPT                | -          | ASK_COUNSEL  | 2025-07-01 | -
			-       | 2024-05-20 | KEPT                | -          | CANNOT_TELL  | -          | VALUE
			900     | 2024-05-20 | RETURNED            | 2024-06-19 | NOT_REQUIRED | -          | -
			900     | 2024-05-20 | RETURNED            | -          | CANNOT_TELL  | -          | DISPOSED
			900     | 2024-05-20 | TRANSFERRED_TO_CITY | -          | CANNOT_TELL  | -          | HANDED_TO_CITY
			""")
	void countsObjectsForDecisionsToo(String value, String received, Disposition disposition, String disposed,
			Outcome outcome, LocalDate until, String missing) {
		this.facts.giver = this.facts.facts().payments().get(0).payer();
		this.facts.gifts = List.of(this.facts.gift(value, received, disposition, disposed));
		assertThat(new RecusalRule().apply(this.facts.facts(), TestFacts.GROUNDS)).singleElement()
			.satisfies((found) -> {
				assertFound(found, outcome, missing);
				assertThat(found.day()).isEqualTo(until);
				assertThat(found.words().key()).endsWith(".both");
			});
	}

	@Test
	void leavesOutObjectsOfAnotherYearOrSourceForDecisions() {
		this.facts.gifts = List.of(this.facts.gift("600", "2024-05-20", Disposition.KEPT, null));
		assertThat(new RecusalRule().apply(this.facts.facts(), TestFacts.GROUNDS))
			.extracting((found) -> found.words().key())
			.containsExactly("finding.RECUSE.below", "finding.RECUSE.watch.objects");
		this.facts.giver = this.facts.facts().payments().get(0).payer();
		this.facts.gifts = List.of(this.facts.gift("600", "2023-05-20", Disposition.KEPT, null));
		assertThat(new RecusalRule().apply(this.facts.facts(), TestFacts.GROUNDS)).singleElement()
			.satisfies((found) -> assertThat(found.day()).isEqualTo(LocalDate.of(2024, 5, 20)));
	}

	/**
	 * Twelve months roll on over the turn of the year. The limit is that of the year in
	 * which the later was received.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# paid    | and then | outcome      | until      | missing
			400 2024-12-30 | 400 2025-01-02 | ASK_COUNSEL  | 2026-01-02 | -
			400 2024-12-30 | 229 2025-01-02 | NOT_REQUIRED | -          | -
			400 2024-01-02 | 400 2025-01-02 | ASK_COUNSEL  | 2026-01-02 | -
			400 2024-01-01 | 400 2025-01-02 | NOT_REQUIRED | -          | -
			700 2023-01-01 | 10 2025-01-02  | ASK_COUNSEL  | 2024-01-01 | -
			700 2024-12-30 | 10 2025-01-02  | ASK_COUNSEL  | 2026-01-02 | -
			400 2024       | 400 2025-06-30 | CANNOT_TELL  | -          | RECEIVED
			400 -          | 400 2025-06-30 | CANNOT_TELL  | -          | RECEIVED
			? 2024-12-30   | 400 2025-01-02 | CANNOT_TELL  | -          | AMOUNT
			""")
	void twelveMonthsRoll(String first, String second, Outcome outcome, LocalDate until, String missing) {
		List<PaymentFacts> paid = new ArrayList<>();
		for (String typed : List.of(first, second)) {
			String[] parts = typed.split(" ");
			this.facts.amount = parts[0].equals("?") ? null : parts[0];
			this.facts.received = parts[1].equals("-") ? null : parts[1];
			paid.add(TestFacts.keyed(this.facts.facts().payments().get(0), "paid-" + paid.size()));
		}
		assertThat(new RecusalRule().apply(this.facts.facts(paid, List.of()), TestFacts.GROUNDS)).singleElement()
			.satisfies((found) -> {
				assertFound(found, outcome, missing);
				assertThat(found.day()).isEqualTo(until);
			});
	}

	/**
	 * The sentences name what counts: payments, objects, or both with both sums.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# payer    | paid | value  | words                               | payments   | objects
			COMPANY    | 500  | 90     | finding.GIFTLIM.within.both         | USD 500.00 | USD 90.00
			COMPANY    | 500  | 91     | finding.GIFTLIM.over.both           | USD 500.00 | USD 91.00
			COMPANY    | 500  | -      | finding.GIFTLIM.unknown.both        | USD 500.00 | finding.sum.unknown
			COMPANY    | -    | 91     | finding.GIFTLIM.unknown.both        | finding.sum.unknown | USD 91.00
			NONPROFIT  | 500  | 91     | finding.GIFTLIM.overUnverified.both | USD 500.00 | USD 91.00
			NONPROFIT  | 500  | 591    | finding.GIFTLIM.over.objects        | USD 500.00 | USD 591.00
			GOVERNMENT | 9000 | 90     | finding.GIFTLIM.within.objects      | USD 0.00   | USD 90.00
			GOVERNMENT | 9000 | 591    | finding.GIFTLIM.over.objects        | USD 0.00   | USD 591.00
			GOVERNMENT | 9000 | -      | finding.GIFTLIM.unknown.objects     | USD 0.00   | finding.sum.unknown
			""")
	void namesBothSums(OrganizationKind payer, String paid, String value, String words, String payments,
			String objects) {
		this.facts.payerKind = payer;
		this.facts.amount = paid;
		give(value, "USD", null, Disposition.KEPT, null);
		assertThat(find()).singleElement().satisfies((found) -> {
			assertThat(found.words().key()).isEqualTo(words);
			assertThat(found.words().arguments()).extracting(Value::text).endsWith(payments, objects);
		});
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

	/**
	 * Where it cannot be told whether an object counts for the limit, it cannot be told
	 * for the statement either.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# what became of it | when       | outcome      | words    | missing
			KEPT                | -          | DUE          | due      | -
			NOT_STATED          | -          | DUE          | due      | -
			RETURNED            | 2024-06-19 | NOT_REQUIRED | returned | -
			RETURNED            | 2024-06-20 | DUE          | due      | -
			DONATED             | -          | CANNOT_TELL  | unknown  | DISPOSED
			DONATED             | 2024-06    | CANNOT_TELL  | unknown  | RECEIVED
			TRANSFERRED_TO_CITY | 2024-05-30 | CANNOT_TELL  | unknown  | HANDED_TO_CITY
			""")
	void countsTheSameObjectsForTheAnnualStatement(Disposition disposition, String disposed, Outcome outcome,
			String words, String missing) {
		give("60", "USD", null, disposition, disposed);
		Finding found = this.facts.find(new GiftStatementRule());
		assertFound(found, outcome, missing);
		assertThat(found.words().key()).isEqualTo("finding.F700-D." + words);
	}

	/**
	 * Each payment is judged by itself: what one is exempt of is not held against the
	 * rest. Each is typed as whose money a government abroad paid with, how much of it,
	 * what for, and how much of that was for tickets. The limit is $590.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|',
			textBlock = """
					# payments                                           | outcome      | words                  | sum        | missing
					GOVERNMENT 2000, COMPANY 100                        | MET          | within.partly          | USD 100.00 | -
					GOVERNMENT 2000, COMPANY 591                        | NOT_MET      | over.partly            | USD 591.00 | -
					GOVERNMENT 2000, COMPANY ?                          | CANNOT_TELL  | unknown.partly         | USD 0.00   | AMOUNT
					GOVERNMENT 2000, NOT_STATED 591                     | CANNOT_TELL  | overUnverified.partly  | USD 591.00 | ORIGINAL_SOURCE
					GOVERNMENT ?, COMPANY 100                           | MET          | within.partly          | USD 100.00 | -
					NOT_STATED 2000, COMPANY 591                        | NOT_MET      | over.partly            | USD 591.00 | -
					NOT_STATED 500, COMPANY 100                         | CANNOT_TELL  | overUnverified         | USD 600.00 | ORIGINAL_SOURCE
					NOT_STATED ?, COMPANY 100                           | CANNOT_TELL  | unknown                | USD 100.00 | AMOUNT ORIGINAL_SOURCE
					GOVERNMENT 2000, GOVERNMENT 3000                    | NOT_REQUIRED | exempt                 | -          | -
					GOVERNMENT 2000 LODGING                             | NOT_REQUIRED | exempt                 | -          | -
					GOVERNMENT 2000 TICKETS                             | NOT_MET      | over                   | USD 2000.00 | -
					GOVERNMENT 590 TICKETS                              | MET          | within                 | USD 590.00 | -
					GOVERNMENT 2000 LODGING+TICKETS=591                 | NOT_MET      | over.partly            | USD 591.00 | -
					GOVERNMENT 2000 LODGING+TICKETS=590                 | MET          | within.partly          | USD 590.00 | -
					GOVERNMENT 2000 LODGING+TICKETS                     | CANNOT_TELL  | unknown.partly         | USD 0.00   | FOR_TRAVEL
					GOVERNMENT 500 LODGING+TICKETS                      | MET          | within.partly          | USD 0.00   | -
					GOVERNMENT 2000 LODGING+OTHER=700                   | CANNOT_TELL  | unknown.partly         | USD 0.00   | FOR_TRAVEL
					COMPANY 591 LODGING+TICKETS                         | NOT_MET      | over                   | USD 591.00 | -
					""")
	void judgesEachPaymentByItself(String payments, Outcome outcome, String words, String sum, String missing) {
		List<PaymentFacts> paid = new ArrayList<>();
		for (String typed : payments.split(", ")) {
			String[] parts = typed.split(" ");
			this.facts.payer = new PartyFacts("Chongqing", new RecordRef("organization", "chongqing"),
					OrganizationKind.FOREIGN_GOVERNMENT, false, true, null, null);
			this.facts.sourceKind = parts[0].equals("GOVERNMENT") ? OrganizationKind.FOREIGN_GOVERNMENT
					: OrganizationKind.valueOf(parts[0]);
			this.facts.amount = parts[1].equals("?") ? null : parts[1];
			this.facts.partsOf((parts.length > 2) ? parts[2] : "");
			paid.add(TestFacts.keyed(this.facts.facts().payments().get(0), "paid-" + paid.size()));
		}
		assertThat(new GiftLimitRule().apply(this.facts.facts(paid, List.of()), TestFacts.GROUNDS)).singleElement()
			.satisfies((found) -> {
				assertFound(found, outcome, missing);
				assertThat(found.words().key()).isEqualTo("finding.GIFTLIM." + words);
				if (sum != null) {
					assertThat(found.words().arguments().get(3).text()).isEqualTo(sum);
				}
			});
	}

	private static void assertFound(Finding found, Outcome outcome, String missing) {
		assertThat(found.outcome()).as(found.words().key()).isEqualTo(outcome);
		assertThat(found.missing()).extracting(Missing::name)
			.containsExactlyInAnyOrderElementsOf((missing != null) ? Arrays.asList(missing.split(" ")) : List.of());
	}

}

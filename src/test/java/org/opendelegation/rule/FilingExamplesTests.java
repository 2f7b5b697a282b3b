package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.filing.FilingEvidence;
import org.opendelegation.filing.FormKind;
import org.opendelegation.filing.Period;
import org.opendelegation.funding.Gift.Disposition;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.funding.Payment.PaidTo;
import org.opendelegation.funding.PaymentItem;
import org.opendelegation.funding.PaymentSolicitation.Solicited;
import org.opendelegation.organization.OrganizationKind;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.BusinessDays;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What filings change in what rules find, by examples. A dash stands for what the filing
 * does not say.
 */
class FilingExamplesTests {

	private final TestFacts facts = new TestFacts();

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|',
			textBlock = """
					# form         | by         | trip | payment | period                | done       | words
					FORM_700_E     | official-1 | trip | -       | -                     | 2025-03-03 | finding.filed.form.onTime
					FORM_700_E     | official-1 | trip | trip    | -                     | 2025-04-01 | finding.filed.form.onTime
					FORM_700_E     | official-1 | trip | -       | -                     | 2025-04-02 | finding.filed.form.late
					FORM_700       | official-1 | -    | -       | 2024-01-01/2024-12-31 | 2025-03-03 | finding.filed.whole.onTime
					FORM_700       | official-1 | -    | -       | -/2024-12-31          | 2025-03-03 | finding.filed.whole.onTime
					FORM_700       | official-1 | -    | -       | 2023-06-01/2024-05-31 | 2024-06-30 | finding.filed.whole.onTime
					FORM_700       | official-1 | -    | -       | 2024-01-01/2024-05-20 | 2024-06-30 | finding.F700-E.due
					FORM_700       | official-1 | -    | -       | 2023-01-01/2024-01-01 | 2024-03-01 | finding.F700-E.due
					FORM_700       | official-1 | -    | -       | 2024-01-01/2024-12-31 | 2024-03-01 | finding.F700-E.due
					FORM_700_E     | official-1 | trip | -       | -                     | 2024-04-01 | finding.F700-E.due
					FORM_700_E     | official-1 | -    | -       | -                     | 2025-03-03 | finding.F700-E.due
					FORM_700_E     | official-1 | -    | -       | 2023-01-01/2023-12-31 | 2025-03-03 | finding.F700-E.due
					FORM_700_E     | official-1 | trip | -       | 2023-01-01/2023-12-31 | 2025-03-03 | finding.F700-E.due
					FORM_700_E     | official-1 | trip | other   | -                     | 2025-03-03 | finding.F700-E.due
					FORM_700_E     | official-2 | trip | -       | -                     | 2025-03-03 | finding.F700-E.due
					FORM_700_D     | official-1 | trip | -       | -                     | 2025-03-03 | finding.F700-E.due
					""")
	void statement(FormKind form, String by, String trip, String payment, String period, LocalDate done, String words) {
		this.facts.amount = "600";
		this.facts.payerKind = OrganizationKind.COMPANY;
		assertFound(new StatementRule(), filing(form, by, null, trip, payment, period, done), words,
				LocalDate.of(2025, 4, 1));
	}

	/**
	 * A whole statement is the one of the year in which its time lies, and says nothing
	 * of what was received later than it was filed.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# form     | by         | trip | period                | done       | words
			FORM_700_D | official-1 | trip | -                     | 2025-04-01 | finding.filed.form.onTime
			FORM_700_D | official-1 | trip | -                     | 2025-04-02 | finding.filed.form.late
			FORM_700   | official-1 | -    | 2024-01-01/2024-12-31 | 2025-03-03 | finding.filed.whole.onTime
			FORM_700   | official-2 | -    | 2024-01-01/2024-12-31 | 2025-03-03 | finding.F700-D.due
			FORM_700   | official-1 | -    | 2023-01-01/2023-12-31 | 2025-03-03 | finding.F700-D.due
			FORM_700   | official-1 | -    | 2023-01-01/2024-05-19 | 2024-06-01 | finding.F700-D.due
			FORM_700_E | official-1 | trip | -                     | 2025-03-03 | finding.F700-D.due
			""")
	void statementOfObjects(FormKind form, String by, String trip, String period, LocalDate done, String words) {
		this.facts.gifts = List.of(this.facts.gift("60", "2024-05-20", Disposition.KEPT, null));
		assertFound(new GiftStatementRule(), filing(form, by, null, trip, null, period, done), words,
				LocalDate.of(2025, 4, 1));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# form   | trip | period                | done       | words
			FORM_801 | trip | -                     | 2024-07-30 | finding.filed.posted.onTime
			FORM_801 | trip | -                     | 2024-07-31 | finding.filed.posted.late
			FORM_801 | -    | 2024-04-01/2024-06-30 | 2024-07-01 | finding.filed.posted.onTime
			FORM_801 | -    | 2024-07-01/2024-09-30 | 2024-07-01 | finding.F801-POST.due
			FORM_801 | -    | 2024-05-26/2024-07-31 | 2024-07-01 | finding.F801-POST.due
			FORM_801 | -    | 2024-01-01/2024-12-31 | 2024-07-01 | finding.filed.posted.onTime
			FORM_802 | trip | -                     | 2024-07-01 | finding.F801-POST.due
			""")
	void posting(FormKind form, String trip, String period, LocalDate done, String words) {
		this.facts.amount = "2500";
		this.facts.paidTo = PaidTo.CITY;
		assertFound(new AgencyPostingRule(), filing(form, "", null, trip, null, period, done), words,
				LocalDate.of(2024, 7, 30));
	}

	/**
	 * Three payments of $2,000 in a quarter: what is posted meets what it names, or all
	 * where it names none, and all are posted when the last of them is.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# posted, what it names                                                | words
			2024-07-01 paid-1                                                      | finding.F801-POST.due
			2024-07-01 paid-1, 2024-07-02 paid-2                                   | finding.F801-POST.due
			2024-07-01 paid-1, 2024-07-02 paid-2, 2024-07-30 paid-3                | finding.filed.posted.onTime
			2024-07-01 paid-1, 2024-07-31 paid-2, 2024-07-02 paid-3                | finding.filed.posted.late
			2024-07-01                                                             | finding.filed.posted.onTime
			2024-07-30 paid-1, 2024-07-30 paid-2, 2024-07-30 paid-3, 2024-08-15    | finding.filed.posted.onTime
			2024-07-01 other                                                       | finding.F801-POST.due
			""")
	void postingOfEachPayment(String posted, String words) {
		this.facts.amount = "2000";
		this.facts.paidTo = PaidTo.CITY;
		PaymentFacts paid = this.facts.facts().payments().get(0);
		List<FilingFacts> filings = Arrays.stream(posted.split(", "))
			.map((typed) -> typed.split(" "))
			.map((parts) -> filing(FormKind.FORM_801, "", null, "trip", (parts.length > 1) ? parts[1] : null, null,
					LocalDate.parse(parts[0])))
			.toList();
		TripFacts all = this.facts.facts(List.of(TestFacts.keyed(paid, "paid-1"), TestFacts.keyed(paid, "paid-2"),
				TestFacts.keyed(paid, "paid-3")), filings);
		assertThat(new AgencyPostingRule().apply(all, TestFacts.GROUNDS)).singleElement()
			.satisfies((found) -> assertThat(found.words().key()).isEqualTo(words));
	}

	/**
	 * What was received and not posted is filled in, and is not posted.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# form   | city    | trip | payment | period                | done       | words
			FORM_801 | oakley  | trip | trip    | -                     | 2024-06-25 | finding.filed.form.onTime
			FORM_801 | oakley  | trip | trip    | 2023-01-01/2023-01-31 | 2024-06-26 | finding.filed.form.late
			FORM_801 | oakley  | trip | -       | -                     | 2024-06-03 | finding.filed.form.onTime
			FORM_801 | oakley  | trip | other   | -                     | 2024-06-03 | finding.F801-FORM.due
			FORM_801 | oakley  | -    | -       | 2024-04-01/2024-06-30 | 2024-06-03 | finding.F801-FORM.due
			FORM_801 | antioch | trip | trip    | -                     | 2024-06-03 | finding.F801-FORM.due
			FORM_802 | oakley  | trip | trip    | -                     | 2024-06-03 | finding.F801-FORM.due
			""")
	void filledIn(FormKind form, String city, String trip, String payment, String period, LocalDate done,
			String words) {
		this.facts.amount = "2500";
		this.facts.paidTo = PaidTo.CITY;
		FilingFacts filed = filing(form, "", null, trip, payment, period, done);
		FilingEvidence shown = filed.evidence();
		FilingFacts received = new FilingFacts(new FilingEvidence("filed", form, city, null, null, shown.trip(),
				shown.payments(), shown.period(), done, done, null, null), List.of());
		assertFound(new AgencyFormRule(), received, words, LocalDate.of(2024, 6, 25));
		assertThat(find(new AgencyPostingRule(), received).words().key()).isEqualTo("finding.F801-POST.due");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# form   | by  | asked | trip | payment | done       | words
			FORM_803 | ana | ana   | trip | trip    | 2024-06-19 | finding.filed.form.onTime
			FORM_803 | ana | ana   | trip | -       | 2024-06-20 | finding.filed.form.late
			FORM_803 | ana | -     | trip | trip    | 2024-06-19 | finding.filed.form.onTime
			FORM_803 | bob | ana   | trip | trip    | 2024-06-19 | finding.F803.due
			FORM_803 | ana | ana   | trip | other   | 2024-06-19 | finding.F803.due
			FORM_803 | ana | ana   | -    | -       | 2024-06-19 | finding.F803.due
			FORM_801 | ana | ana   | trip | trip    | 2024-06-19 | finding.F803.due
			""")
	void behested(FormKind form, String by, String asked, String trip, String payment, LocalDate done, String words) {
		this.facts.amount = "5000";
		this.facts.received = "2024-05-20";
		RecordRef record = (asked != null) ? new RecordRef("official", asked) : null;
		this.facts.asked = new PaymentFacts.Asked(Solicited.YES,
				new PartyFacts("Ana", record, OrganizationKind.NOT_STATED, true, false, null, null));
		assertFound(new BehestedRule(), filing(form, by, null, trip, payment, null, done), words,
				LocalDate.of(2024, 6, 19));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# form         | by         | trip | period                | done       | words
			COUNCIL_REPORT | official-1 | trip | -                     | 2024-05-28 | finding.filed.reported.onTime
			COUNCIL_REPORT | official-1 | trip | -                     | 2024-06-11 | finding.filed.reported.late
			COUNCIL_REPORT | official-1 | -    | 2024-05-19/2024-05-26 | 2024-05-28 | finding.filed.reported.onTime
			COUNCIL_REPORT | official-2 | trip | -                     | 2024-05-28 | finding.AB1234.due
			OTHER          | official-1 | trip | -                     | 2024-05-28 | finding.AB1234.due
			""")
	void report(FormKind form, String by, String trip, String period, LocalDate done, String words) {
		this.facts.amount = "600";
		this.facts.path = DisclosurePath.CITY_PAID;
		assertFound(new CouncilReportRule(), filing(form, by, null, trip, null, period, done), words,
				LocalDate.of(2024, 5, 28));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# form   | organization | trip | done       | words
			FORM_807 | payer        | trip | 2025-04-30 | finding.filed.form.onTime
			FORM_807 | payer        | trip | 2025-05-01 | finding.filed.form.late
			FORM_807 | another      | trip | 2025-04-30 | finding.F807-NOTE.over
			""")
	void donors(FormKind form, String organization, String trip, LocalDate done, String words) {
		this.facts.amount = "10001";
		this.facts.payerKind = OrganizationKind.NONPROFIT_501C3;
		assertFound(new DonorNoticeRule(), filing(form, "", organization, trip, null, null, done), words,
				LocalDate.of(2025, 4, 30));
	}

	/**
	 * Thirty days from its receipt. What is no Form 803, is about no trip or belongs to a
	 * city that nobody represented is asked of nobody.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# form   | city    | trip | received   | sent on    | outcome     | by         | words
			FORM_803 | oakley  | trip | 2024-06-01 | -          | DUE         | 2024-07-01 | finding.F803-FWD.due
			FORM_803 | oakley  | trip | 2024-06-01 | 2024-07-01 | MET         | 2024-07-01 | finding.F803-FWD.onTime
			FORM_803 | oakley  | trip | 2024-06-01 | 2024-07-02 | MET_LATE    | 2024-07-01 | finding.F803-FWD.late
			FORM_803 | oakley  | trip | -          | -          | CANNOT_TELL | -          | finding.F803-FWD.received
			FORM_803 | oakley  | trip | -          | 2024-06-30 | CANNOT_TELL | -          | finding.F803-FWD.received
			FORM_803 | oakley  | -    | 2024-06-01 | -          | -           | -          | -
			FORM_803 | antioch | trip | 2024-06-01 | -          | -           | -          | -
			FORM_801 | oakley  | trip | 2024-06-01 | -          | -           | -          | -
			""")
	void forwarding(FormKind form, String city, String trip, String received, String sent, Outcome outcome,
			LocalDate due, String words) {
		this.facts.filings = List.of(TestFacts.filing(form, city, trip, received, sent));
		List<Finding> found = new ForwardingRule().apply(this.facts.facts(), TestFacts.GROUNDS);
		assertThat(found).hasSize((words != null) ? 1 : 0).allSatisfy((finding) -> {
			assertThat(finding.outcome()).isEqualTo(outcome);
			assertThat(finding.words().key()).isEqualTo(words);
			assertThat(finding.day()).isEqualTo(due);
			assertThat(finding.subject().record()).isEqualTo(new RecordRef("city", "oakley"));
			assertThat(finding.missing()).isEqualTo((received != null) ? List.of() : List.of(Missing.FILING_RECEIVED));
			assertThat(finding.inputs()).extracting(Input::record).containsOnly(new RecordRef("filing", "filed"));
		});
	}

	@Test
	void forwardsNothingWithoutADayInTheTable() {
		this.facts.filings = List.of(TestFacts.filing(FormKind.FORM_803, "oakley", "trip", "2024-06-01", null));
		Grounds empty = new Grounds(new ParameterTable(List.of()), BusinessDays.ofCalifornia());
		assertThat(new ForwardingRule().apply(this.facts.facts(), empty)).singleElement()
			.satisfies((found) -> assertThat(found.missing()).containsExactly(Missing.PARAMETER));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# form   | trip | payment | period                | done       | words
			FORM_802 | trip | -       | -                     | 2024-07-10 | finding.filed.form.onTime
			FORM_802 | trip | trip    | -                     | 2024-07-11 | finding.filed.form.late
			FORM_802 | -    | -       | 2024-05-01/2024-05-31 | 2024-06-01 | finding.filed.form.onTime
			FORM_802 | -    | -       | 2024-06-01/2024-06-30 | 2024-06-01 | finding.F802.due
			FORM_802 | -    | -       | 2024-05-27/2024-06-30 | 2024-06-01 | finding.F802.due
			FORM_802 | trip | other   | -                     | 2024-06-01 | finding.F802.due
			FORM_801 | trip | -       | -                     | 2024-06-01 | finding.F802.due
			""")
	void tickets(FormKind form, String trip, String payment, String period, LocalDate done, String words) {
		this.facts.parts = Set.of(PaymentItem.Category.TICKETS);
		this.facts.received = "2024-05-26";
		this.facts.paidTo = PaidTo.CITY;
		assertFound(new TicketRule(), filing(form, "", null, trip, payment, period, done), words,
				LocalDate.of(2024, 7, 10));
	}

	/**
	 * What filed nothing asks for is not asked for by a filing either.
	 */
	@ParameterizedTest
	@CsvSource("10")
	void notRequired(String amount) {
		this.facts.amount = amount;
		FilingFacts filed = filing(FormKind.FORM_700_E, "official-1", null, "trip", null, null,
				LocalDate.of(2025, 3, 3));
		assertThat(find(new StatementRule(), filed).outcome()).isEqualTo(Outcome.NOT_REQUIRED);
	}

	private void assertFound(Rule rule, FilingFacts filing, String words, LocalDate due) {
		Finding found = find(rule, filing);
		assertThat(found.words().key()).isEqualTo(words);
		assertThat(found.day()).isEqualTo(due);
		boolean fulfilled = words.startsWith("finding.filed.");
		assertThat(found.missing().isEmpty()).isEqualTo(found.outcome() != Outcome.CANNOT_TELL);
		assertThat(found.outcome() == Outcome.MET).isEqualTo(words.endsWith(".onTime"));
		assertThat(found.outcome() == Outcome.MET_LATE).isEqualTo(words.endsWith(".late"));
		assertThat(found.inputs().stream().anyMatch((input) -> input.record().equals(new RecordRef("filing", "filed"))))
			.isEqualTo(fulfilled);
	}

	private Finding find(Rule rule, FilingFacts filing) {
		TripFacts known = this.facts.facts();
		TripFacts all = new TripFacts(known.officials(), known.payments(), known.gifts(), known.stops(),
				known.lastDay(), known.councilAuthority(), List.of(filing));
		return rule.apply(all, TestFacts.GROUNDS).get(0);
	}

	private static FilingFacts filing(FormKind form, String by, String organization, String trip, String payment,
			String period, LocalDate done) {
		String[] days = (period != null) ? period.split("/") : new String[0];
		Period covered = (period != null)
				? new Period(days[0].equals("-") ? null : LocalDate.parse(days[0]), LocalDate.parse(days[1]))
				: new Period(null, null);
		return new FilingFacts(new FilingEvidence("filed", form, "oakley", by, organization, trip,
				(payment != null) ? Set.of(payment) : Set.of(), covered, done, done, done, null), List.of(by));
	}

}

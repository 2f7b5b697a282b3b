package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.funding.Payment.PaidTo;
import org.opendelegation.organization.OrganizationKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each rule by examples, in tables that read as the rule does. A dash stands for what the
 * record does not say.
 */
class WorkedExamplesTests {

	private final TestFacts facts = new TestFacts();

	/**
	 * The limit is that of the year in which the gift was received.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# amount  | received              | payer            | others | outcome      | limit | missing
			590       | 2024-05-19/2024-05-26 | COMPANY          | 0      | MET          | 590   | -
			590.01    | 2024-05-19/2024-05-26 | COMPANY          | 0      | NOT_MET      | 590   | -
			590.01    | 2024-05-19/2024-05-26 | NONPROFIT_501C6  | 0      | NOT_MET      | 590   | -
			590.01    | 2024-05-19/2024-05-26 | NONPROFIT        | 0      | CANNOT_TELL  | 590   | TAX_STATUS
			590.01    | 2024-05-19/2024-05-26 | NONPROFIT_501C3  | 0      | CANNOT_TELL  | 590   | TAX_EVIDENCE
			9000      | 2024-05-19/2024-05-26 | GOVERNMENT       | 0      | NOT_REQUIRED | 590   | -
			-         | 2024-05-19/2024-05-26 | GOVERNMENT       | 0      | NOT_REQUIRED | 590   | -
			-         | 2024-05-19/2024-05-26 | COMPANY          | 0      | CANNOT_TELL  | 590   | AMOUNT
			-         | 2024-05-19/2024-05-26 | NONPROFIT        | 0      | CANNOT_TELL  | 590   | AMOUNT TAX_STATUS
			590       | 2024                  | COMPANY          | 0      | MET          | 590   | -
			590       | 2022-12-31            | COMPANY          | 0      | NOT_MET      | 520   | -
			590       | 2023-01-01            | COMPANY          | 0      | MET          | 590   | -
			600       | 2025-01-01            | COMPANY          | 0      | MET          | 630   | -
			590       | 2024-12-31/2025-01-01 | COMPANY          | 0      | CANNOT_TELL  | -     | RECEIVED
			590       | -                     | COMPANY          | 0      | CANNOT_TELL  | -     | RECEIVED
			1         | 2027-05-01            | COMPANY          | 0      | CANNOT_TELL  | -     | LIMIT
			500       | 2024-05-19/2024-05-26 | COMPANY          | 3      | MET          | 590   | -
			1000      | 2024-05-19/2024-05-26 | COMPANY          | 3      | CANNOT_TELL  | 590   | SHARES
			""")
	void giftLimit(String amount, String received, OrganizationKind payer, int others, Outcome outcome, String limit,
			String missing) {
		this.facts.amount = amount;
		this.facts.received = received;
		this.facts.payerKind = payer;
		this.facts.others = others;
		Finding found = this.facts.find(new GiftLimitRule());
		assertFound(found, outcome, null, missing);
		assertThat(found.parameters()).extracting((parameter) -> parameter.value().text())
			.isEqualTo((limit != null) ? List.of("USD " + limit + ".00") : List.of());
	}

	@Test
	void giftLimitDoesNotCountWhatIsInAnotherCurrency() {
		this.facts.amount = "10";
		this.facts.currency = "HKD";
		this.facts.payerKind = OrganizationKind.COMPANY;
		assertFound(this.facts.find(new GiftLimitRule()), Outcome.CANNOT_TELL, null, "DOLLARS");
	}

	/**
	 * What is no gift is under no limit; what is said to be a payment to the city is one
	 * under conditions that no record holds.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# disclosed as | outcome      | missing
			INCOME         | CANNOT_TELL  | RULES_FOR_INCOME
			FORM_801       | CANNOT_TELL  | CONDITIONS_OF_18950_1
			""")
	void whatIsNoGift(DisclosurePath path, Outcome outcome, String missing) {
		this.facts.amount = "9000";
		this.facts.path = path;
		for (Rule rule : List.of(new GiftLimitRule(), new StatementRule(), new RecusalRule())) {
			assertFound(this.facts.find(rule), outcome, null, missing);
		}
	}

	/**
	 * Exempt is only what is evidenced.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# payer             | tax register on | abroad | first source       | outcome     | missing
			NONPROFIT           | -               | false  | -                  | CANNOT_TELL | TAX_STATUS
			NGO                 | -               | true   | -                  | CANNOT_TELL | TAX_STATUS
			NOT_STATED          | -               | false  | -                  | CANNOT_TELL | TAX_STATUS
			NONPROFIT_501C3     | -               | false  | -                  | CANNOT_TELL | TAX_EVIDENCE
			NONPROFIT_501C3     | 2024-05-01      | false  | -                  | MET         | -
			NONPROFIT_501C4     | -               | false  | -                  | NOT_MET     | -
			NONPROFIT_501C6     | -               | false  | -                  | NOT_MET     | -
			FOREIGN_NONPROFIT   | -               | true   | -                  | CANNOT_TELL | EQUIVALENT_STATUS
			EDUCATIONAL         | -               | false  | -                  | CANNOT_TELL | EDUCATIONAL_STATUS
			COMPANY             | -               | false  | -                  | NOT_MET     | -
			STATE_OWNED_COMPANY | -               | true   | -                  | NOT_MET     | -
			GOVERNMENT          | -               | false  | -                  | MET         | -
			MUNICIPALITY        | -               | false  | -                  | MET         | -
			MUNICIPALITY        | -               | true   | -                  | CANNOT_TELL | ORIGINAL_SOURCE
			FOREIGN_GOVERNMENT  | -               | true   | -                  | CANNOT_TELL | ORIGINAL_SOURCE
			FOREIGN_GOVERNMENT  | -               | true   | FOREIGN_GOVERNMENT | MET         | -
			FOREIGN_GOVERNMENT  | -               | true   | COMPANY            | NOT_MET     | -
			""")
	void exemptionByPayer(OrganizationKind payer, LocalDate taxRegister, boolean abroad, OrganizationKind source,
			Outcome outcome, String missing) {
		this.facts.payerKind = payer;
		this.facts.taxEntryCheckedOn = taxRegister;
		this.facts.payerAbroad = abroad;
		this.facts.sourceKind = source;
		assertFound(this.facts.find(new TravelExemptionRule()), outcome, null, missing);
	}

	/**
	 * A tax register that was looked up too long before the payment shows nothing of it.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# looked up | received              | outcome     | missing      | limit
			2023-05-27  | 2024-05-19/2024-05-26 | MET         | -            | NOT_REQUIRED
			2023-05-26  | 2024-05-19/2024-05-26 | CANNOT_TELL | TAX_EVIDENCE | CANNOT_TELL
			2026-01-01  | 2024-05-19/2024-05-26 | MET         | -            | NOT_REQUIRED
			2024-05-01  | -                     | CANNOT_TELL | RECEIVED     | CANNOT_TELL
			""")
	void ageOfEvidence(LocalDate lookedUp, String received, Outcome outcome, String missing, Outcome limit) {
		this.facts.payerKind = OrganizationKind.NONPROFIT_501C3;
		this.facts.taxEntryCheckedOn = lookedUp;
		this.facts.received = received;
		this.facts.amount = "9000";
		assertFound(this.facts.find(new TravelExemptionRule()), outcome, null, missing);
		assertThat(this.facts.find(new GiftLimitRule()).outcome()).isEqualTo(limit);
	}

	/**
	 * A government abroad that paid with money of its own passed on nobody's.
	 */
	@ParameterizedTest
	@CsvSource({ "FOREIGN_GOVERNMENT, true", "MUNICIPALITY, true" })
	void ownMoneyOfAGovernmentAbroad(OrganizationKind payer, boolean abroad) {
		this.facts.payer = new PartyFacts("Chongqing", null, payer, false, abroad, null, null);
		assertFound(this.facts.find(new PassThroughRule()), Outcome.CANNOT_TELL, null, "ORIGINAL_SOURCE");
		this.facts.ownMoney = true;
		assertThat(this.facts.find(new PassThroughRule()).words().key()).isEqualTo("finding.PASS-THRU.ownMoney");
		assertThat(this.facts.find(new TravelExemptionRule()).words().key()).isEqualTo("finding.EXC-501C3.ownMoney");
		this.facts.amount = "9000";
		assertFound(this.facts.find(new GiftLimitRule()), Outcome.NOT_REQUIRED, null, null);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# stops | outcome     | missing
			HK CN   | NOT_MET     | -
			US HK   | NOT_MET     | -
			US      | CANNOT_TELL | SPEECH
			PR      | CANNOT_TELL | SPEECH WITHIN_UNITED_STATES
			US GU   | CANNOT_TELL | SPEECH WITHIN_UNITED_STATES
			PR HK   | NOT_MET     | -
			-       | CANNOT_TELL | STOPS
			""")
	void exemptionForSpeeches(String stops, Outcome outcome, String missing) {
		this.facts.countries = (stops != null) ? List.of(stops.split(" ")) : List.of();
		assertFound(this.facts.find(new SpeechExemptionRule()), outcome, null, missing);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# payer            | first source       | outcome      | missing
			FOREIGN_GOVERNMENT | -                  | CANNOT_TELL  | ORIGINAL_SOURCE
			FOREIGN_GOVERNMENT | NOT_STATED         | CANNOT_TELL  | ORIGINAL_SOURCE
			FOREIGN_GOVERNMENT | FOREIGN_GOVERNMENT | MET          | -
			FOREIGN_GOVERNMENT | COMPANY            | NOT_MET      | -
			FOREIGN_GOVERNMENT | NONPROFIT          | NOT_MET      | -
			NONPROFIT          | FOREIGN_GOVERNMENT | NOT_MET      | -
			NONPROFIT          | -                  | NOT_REQUIRED | -
			COMPANY            | COMPANY            | NOT_REQUIRED | -
			NOT_STATED         | -                  | CANNOT_TELL  | PAYER_KIND
			""")
	void moneyThroughAForeignGovernment(OrganizationKind payer, OrganizationKind source, Outcome outcome,
			String missing) {
		this.facts.payerKind = payer;
		this.facts.sourceKind = source;
		assertFound(this.facts.find(new PassThroughRule()), outcome, null, missing);
	}

	/**
	 * April 1 of the next year, or the next business day: a Saturday, and a holiday that
	 * a Sunday moved.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# amount | received              | outcome      | due        | missing
			50       | 2024-05-19/2024-05-26 | DUE          | 2025-04-01 | -
			49.99    | 2024-05-19/2024-05-26 | NOT_REQUIRED | -          | -
			-        | 2024-05-19/2024-05-26 | DUE          | 2025-04-01 | AMOUNT
			4820     | 2022-06-01            | DUE          | 2023-04-03 | -
			4820     | 2023-06-01            | DUE          | 2024-04-02 | -
			4820     | 2023-12/2024-01       | CANNOT_TELL  | -          | RECEIVED
			""")
	void annualStatement(String amount, String received, Outcome outcome, LocalDate due, String missing) {
		this.facts.amount = amount;
		this.facts.received = received;
		assertFound(this.facts.find(new StatementRule()), outcome, due, missing);
	}

	/**
	 * Thirty days after the end of the quarter in which the city took it.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# amount | received              | paid to    | disclosed as   | outcome      | due        | missing
			2500     | 2024-05-19/2024-05-26 | CITY       | -              | DUE          | 2024-07-30 | -
			2500     | 2024-05-19/2024-05-26 | NOT_STATED | FORM_801       | DUE          | 2024-07-30 | -
			2499.99  | 2024-05-19/2024-05-26 | CITY       | -              | NOT_REQUIRED | -          | -
			2500     | 2024-03-31            | CITY       | -              | DUE          | 2024-04-30 | -
			2500     | 2024-10-01/2024-12-31 | CITY       | -              | DUE          | 2025-01-30 | -
			2500     | 2024-03-31/2024-04-01 | CITY       | -              | CANNOT_TELL  | -          | RECEIVED
			2500     | 2024-05-19/2024-05-26 | NOT_STATED | -              | CANNOT_TELL  | 2024-07-30 | PAID_TO
			2000     | 2024-05-19/2024-05-26 | NOT_STATED | -              | NOT_REQUIRED | -          | -
			-        | 2024-05-19/2024-05-26 | CITY       | -              | CANNOT_TELL  | 2024-07-30 | AMOUNT
			-        | 2024-05-19/2024-05-26 | NOT_STATED | -              | CANNOT_TELL  | 2024-07-30 | AMOUNT PAID_TO
			9000     | 2024-05-19/2024-05-26 | PERSON     | -              | NOT_REQUIRED | -          | -
			9000     | 2024-05-19/2024-05-26 | VENDOR     | SCHEDULE_E     | NOT_REQUIRED | -          | -
			9000     | 2024-05-19/2024-05-26 | CITY       | CITY_PAID      | NOT_REQUIRED | -          | -
			""")
	void postingOfPaymentsToTheCity(String amount, String received, PaidTo paidTo, DisclosurePath path, Outcome outcome,
			LocalDate due, String missing) {
		this.facts.amount = amount;
		this.facts.received = received;
		this.facts.paidTo = paidTo;
		this.facts.path = path;
		assertFound(this.facts.find(new AgencyPostingRule()), outcome, due, missing);
	}

	/**
	 * Money of a day that the record does not tell may belong to the quarter, or to the
	 * year, of what else came from the same payer.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# on May 20 | and | received             | posting      | limit       | statement
			2000 | 1000           | 2024                  | CANNOT_TELL  | NOT_MET     | DUE
			2000 | 499            | 2024                  | NOT_REQUIRED | NOT_MET     | DUE
			2500 | 1000           | 2024                  | DUE          | NOT_MET     | DUE
			2000 | 1000           | 2023                  | NOT_REQUIRED | NOT_MET     | DUE
			2000 | 1000           | 2024-06-30/2024-07-01 | CANNOT_TELL  | NOT_MET     | DUE
			2000 | 1000           | 2024-07-31/2024-10-01 | NOT_REQUIRED | NOT_MET     | DUE
			500  | 100            | -                     | NOT_REQUIRED | CANNOT_TELL | DUE
			500  | 90             | -                     | NOT_REQUIRED | MET         | DUE
			500  | 100            | 2023-12/2024-01       | NOT_REQUIRED | CANNOT_TELL | DUE
			500  | 100            | 2022-12/2023-01       | NOT_REQUIRED | MET         | DUE
			40   | 20             | -                     | NOT_REQUIRED | MET         | DUE
			40   | 9              | -                     | NOT_REQUIRED | MET         | NOT_REQUIRED
			""")
	void undatedMoney(String dated, String undated, String received, Outcome posting, Outcome limit,
			Outcome statement) {
		this.facts.payerKind = OrganizationKind.COMPANY;
		this.facts.paidTo = PaidTo.CITY;
		this.facts.amount = dated;
		this.facts.received = "2024-05-20";
		PaymentFacts one = TestFacts.keyed(this.facts.facts().payments().get(0), "one");
		this.facts.amount = undated;
		this.facts.received = received;
		TripFacts trip = this.facts.facts(List.of(one, this.facts.facts().payments().get(0)), List.of());
		Finding posted = new AgencyPostingRule().apply(trip, TestFacts.GROUNDS).get(0);
		assertThat(posted.outcome()).isEqualTo(posting);
		assertThat(posted.missing())
			.isEqualTo((posting == Outcome.CANNOT_TELL) ? List.of(Missing.RECEIVED) : List.of());
		assertThat(posted.day()).isEqualTo((posting == Outcome.NOT_REQUIRED) ? null : LocalDate.of(2024, 7, 30));
		Finding held = new GiftLimitRule().apply(trip, TestFacts.GROUNDS).get(0);
		assertThat(held.outcome()).isEqualTo(limit);
		assertThat(held.missing()).isEqualTo((limit == Outcome.CANNOT_TELL) ? List.of(Missing.RECEIVED) : List.of());
		Finding stated = new StatementRule().apply(trip, TestFacts.GROUNDS).get(0);
		assertThat(stated.outcome()).isEqualTo(statement);
	}

	/**
	 * The second and fourth Tuesdays; one that is a holiday may be on the business day
	 * before.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# disclosed as | returned      | outcome      | due        | missing
			-              | 2024-05-26    | NOT_REQUIRED | -          | -
			CITY_PAID      | 2024-05-26    | DUE          | 2024-05-28 | -
			CITY_PAID      | 2024-05-28    | DUE          | 2024-06-11 | -
			CITY_PAID      | ../2024-05-27 | DUE          | 2024-05-28 | -
			CITY_PAID      | 2024-12-20    | DUE          | 2024-12-24 | -
			CITY_PAID      | 2025-11-01    | DUE          | 2025-11-10 | -
			CITY_PAID      | -             | CANNOT_TELL  | -          | RETURNED
			CITY_PAID      | 2024-05       | CANNOT_TELL  | 2024-05-14 | RETURNED
			CITY_PAID      | 2024-05-20/2024-05-26 | DUE  | 2024-05-28 | -
			""")
	void reportToTheCouncil(DisclosurePath path, String returned, Outcome outcome, LocalDate due, String missing) {
		this.facts.path = path;
		this.facts.returned = returned;
		assertFound(this.facts.find(new CouncilReportRule()), outcome, due, missing);
	}

	@Test
	void reportToTheCouncilNeedsToKnowWhoPaidAndWhenTheCouncilMeets() {
		this.facts.paid = false;
		assertFound(this.facts.find(new CouncilReportRule()), Outcome.CANNOT_TELL, null, "PAYMENTS");
		this.facts.paid = true;
		this.facts.forNobodyNamed = true;
		assertFound(this.facts.find(new CouncilReportRule()), Outcome.CANNOT_TELL, null, "BENEFICIARIES");
		this.facts.forNobodyNamed = false;
		this.facts.path = DisclosurePath.CITY_PAID;
		this.facts.city = new CityFacts("antioch", "Antioch", List.of("US-CA/antioch", "US-CA"));
		assertFound(this.facts.find(new CouncilReportRule()), Outcome.CANNOT_TELL, null, "COUNCIL_CALENDAR");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# payer         | amount | officials | outcome      | due        | missing
			NONPROFIT_501C3 | 5000   | 1         | NOT_REQUIRED | -          | -
			NONPROFIT_501C3 | 5001   | 1         | CANNOT_TELL  | 2025-04-30 | EXPENSES
			NONPROFIT_501C4 | 10001  | 3         | CANNOT_TELL  | 2025-04-30 | EXPENSES
			NONPROFIT_501C3 | 9000   | 3         | CANNOT_TELL  | 2025-04-30 | EXPENSES SHARES
			NONPROFIT_501C3 | -      | 1         | CANNOT_TELL  | 2025-04-30 | AMOUNT EXPENSES
			NONPROFIT       | -      | 6         | CANNOT_TELL  | 2025-04-30 | AMOUNT EXPENSES TAX_STATUS
			NONPROFIT_501C6 | 9000   | 1         | NOT_REQUIRED | -          | -
			COMPANY         | 90000  | 1         | NOT_REQUIRED | -          | -
			""")
	void noticeOfDonors(OrganizationKind payer, String amount, int officials, Outcome outcome, LocalDate due,
			String missing) {
		this.facts.payerKind = payer;
		this.facts.amount = amount;
		this.facts.officials = officials;
		assertFound(this.facts.find(new DonorNoticeRule()), outcome, due, missing);
	}

	/**
	 * Twelve months from the last day of the trip on, from the amount of the limit on.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# amount | received              | outcome      | until      | missing
			590      | 2024-05-19/2024-05-26 | ASK_COUNSEL  | 2025-05-26 | -
			589.99   | 2024-05-19/2024-05-26 | NOT_REQUIRED | -          | -
			-        | 2024-05-19/2024-05-26 | CANNOT_TELL  | -          | AMOUNT
			4820     | 2024-02-29            | ASK_COUNSEL  | 2025-02-28 | -
			4820     | -                     | CANNOT_TELL  | -          | RECEIVED
			4820     | 2027-05-01            | CANNOT_TELL  | -          | LIMIT
			""")
	void recusal(String amount, String received, Outcome outcome, LocalDate until, String missing) {
		this.facts.amount = amount;
		this.facts.received = received;
		assertFound(this.facts.find(new RecusalRule()), outcome, until, missing);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# officials | city    | outcome      | missing
			1           | oakley  | NOT_REQUIRED | -
			2           | oakley  | NOT_REQUIRED | -
			3           | oakley  | ASK_COUNSEL  | -
			1           | antioch | NOT_REQUIRED | -
			2           | antioch | CANNOT_TELL  | COUNCIL_SEATS
			""")
	void openMeetings(int officials, String city, Outcome outcome, String missing) {
		this.facts.officials = officials;
		this.facts.city = new CityFacts(city, city, List.of("US-CA/" + city, "US-CA"));
		assertFound(this.facts.find(new OpenMeetingRule()), outcome, null, missing);
	}

	/**
	 * Whoever serves the city is no member of its council; of whom the title does not
	 * tell, nobody can.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# titles, of five seats                               | outcome      | words      | missing
			Mayor; Vice Mayor; Council Member                     | ASK_COUNSEL  | majority   | -
			Mayor; Vice Mayor; City Manager; City Attorney        | NOT_REQUIRED | noMajority | -
			Mayor; City Manager; Assistant to the City Manager    | NOT_REQUIRED | noMajority | -
			Mayor; City Manager; City Attorney                    | NOT_REQUIRED | one        | -
			City Manager; City Attorney; City Clerk; Police Chief | NOT_REQUIRED | none       | -
			Mayor; Councilwoman; ?                                | CANNOT_TELL  | members    | COUNCIL_MEMBER
			Mayor; Mayor Pro Tem; Chief of Staff to the Mayor     | CANNOT_TELL  | members    | COUNCIL_MEMBER
			?; ?; ?                                               | CANNOT_TELL  | members    | COUNCIL_MEMBER
			Mayor; Vice Mayor; Planning Commissioner              | NOT_REQUIRED | noMajority | -
			Mayor of Oakley; Vice mayor; Council member, District 3 | ASK_COUNSEL | majority  | -
			Former Mayor; Mayor-elect; Council Member             | CANNOT_TELL  | members    | COUNCIL_MEMBER
			""")
	void membersOfTheCouncil(String titles, Outcome outcome, String words, String missing) {
		List<OfficialFacts> went = Stream.of(titles.split("; ")).map((title) -> {
			this.facts.title = title.equals("?") ? null : title;
			return this.facts.facts().officials().get(0);
		}).toList();
		TripFacts trip = new TripFacts(went, List.of(), List.of(), List.of(), LocalDate.of(2024, 5, 26), null);
		Finding found = new OpenMeetingRule().apply(trip, TestFacts.GROUNDS).get(0);
		assertFound(found, outcome, null, missing);
		assertThat(found.words().key()).isEqualTo("finding.BROWN." + words);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# title                 | outcome      | due        | missing
			Council Member          | DUE          | 2024-05-28 | -
			City Manager            | NOT_REQUIRED | -          | -
			Assistant City Attorney | NOT_REQUIRED | -          | -
			-                       | CANNOT_TELL  | 2024-05-28 | COUNCIL_MEMBER
			Planning Commissioner   | CANNOT_TELL  | 2024-05-28 | COUNCIL_MEMBER
			Trade adviser           | CANNOT_TELL  | 2024-05-28 | COUNCIL_MEMBER
			""")
	void membersReportToTheCouncil(String title, Outcome outcome, LocalDate due, String missing) {
		this.facts.path = DisclosurePath.CITY_PAID;
		this.facts.title = title;
		assertFound(this.facts.find(new CouncilReportRule()), outcome, due, missing);
	}

	@Test
	void saysForWhomNoRulesAreKnown() {
		this.facts.city = new CityFacts("reno", "Reno", List.of());
		assertThat(RuleBook.apply(this.facts.facts(), TestFacts.GROUNDS.parameters())).singleElement()
			.satisfies((found) -> assertFound(found, Outcome.CANNOT_TELL, null, "RULES_OF_PLACE"));
		this.facts.city = null;
		assertFound(this.facts.find(new ScopeRule()), Outcome.CANNOT_TELL, null, "CITY");
	}

	private static void assertFound(Finding found, Outcome outcome, LocalDate day, String missing) {
		assertThat(found.outcome()).as(found.words().key()).isEqualTo(outcome);
		assertThat(found.day()).isEqualTo(day);
		assertThat(found.missing()).extracting(Missing::name)
			.containsExactlyInAnyOrderElementsOf((missing != null) ? Arrays.asList(missing.split(" ")) : List.of());
	}

}

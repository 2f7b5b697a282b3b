package org.opendelegation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.funding.Gift.Disposition;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.funding.Payment.PaidTo;
import org.opendelegation.funding.PaymentItem;
import org.opendelegation.funding.PaymentSolicitation.Solicited;
import org.opendelegation.organization.OrganizationKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules for gifts, ways of disclosure, shares and policies by examples, in tables
 * that read as the rules do. A dash stands for what the record does not say.
 */
class FurtherExamplesTests {

	private final TestFacts facts = new TestFacts();

	/**
	 * Thirty days from its receipt; where that is a stretch of time, the first of them
	 * for what is in time, and the last for what is late.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# received            | what became of it   | when       | outcome      | until      | missing
			2024-05-20            | RETURNED            | 2024-06-19 | MET          | -          | -
			2024-05-20            | DONATED             | 2024-06-19 | MET          | -          | -
			2024-05-20            | RETURNED            | 2024-06-20 | NOT_MET      | -          | -
			2024-05-20            | RETURNED            | 2024-06    | CANNOT_TELL  | 2024-06-19 | RECEIVED
			2024-05-20            | RETURNED            | -          | CANNOT_TELL  | 2024-06-19 | DISPOSED
			2024-05-20/2024-05-23 | DONATED             | 2024-06-19 | MET          | -          | -
			2024-05-20/2024-05-23 | DONATED             | 2024-06-21 | CANNOT_TELL  | 2024-06-19 | RECEIVED
			2024-05-20            | KEPT                | -          | NOT_REQUIRED | -          | -
			2024-05-20            | USED                | -          | NOT_REQUIRED | -          | -
			2024-05-20            | TRANSFERRED_TO_CITY | -          | ASK_COUNSEL  | -          | -
			2024-05-20            | NOT_STATED          | -          | CANNOT_TELL  | 2024-06-19 | DISPOSITION
			-                     | NOT_STATED          | -          | CANNOT_TELL  | -          | RECEIVED
			""")
	void giftsGivenAway(String received, Disposition disposition, String disposed, Outcome outcome, LocalDate until,
			String missing) {
		this.facts.gifts = List.of(this.facts.gift("100", received, disposition, disposed));
		Finding found = this.facts.find(new GiftClockRule());
		assertFound(found, outcome, until, missing);
		assertThat(found.confidence()).isEqualTo(Confidence.UNVERIFIED);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# first | second | received   | what became of it | when       | outcome      | due        | missing
			25      | 25     | 2024-05-20 | KEPT              | -          | DUE          | 2025-04-01 | -
			25      | 24.99  | 2024-05-20 | KEPT              | -          | NOT_REQUIRED | -          | -
			50      | -      | 2024-05-20 | KEPT              | -          | DUE          | 2025-04-01 | -
			49      | -      | 2024-05-20 | NOT_STATED        | -          | CANNOT_TELL  | 2025-04-01 | VALUE
			50      | 50     | 2023-05-20 | KEPT              | -          | DUE          | 2024-04-02 | -
			50      | 50     | 2024-05-20 | RETURNED          | 2024-05-30 | NOT_REQUIRED | -          | -
			50      | 50     | 2024-05-20 | RETURNED          | 2024-07-30 | DUE          | 2025-04-01 | -
			50      | 50     | -          | KEPT              | -          | CANNOT_TELL  | -          | RECEIVED
			""")
	void giftsOnTheAnnualStatement(String first, String second, String received, Disposition disposition,
			String disposed, Outcome outcome, LocalDate due, String missing) {
		this.facts.gifts = List.of(this.facts.gift(first, received, disposition, disposed),
				this.facts.gift(second, received, disposition, disposed));
		assertFound(this.facts.find(new GiftStatementRule()), outcome, due, missing);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# disclosed as        | outcome     | missing
			-                     | CANNOT_TELL | DISCLOSURE_PATH
			FORM_801              | MET         | -
			SCHEDULE_E            | MET         | -
			INCOME                | MET         | -
			SELF_PAID             | CANNOT_TELL | WHO_PAID
			CITY_PAID             | CANNOT_TELL | WHO_PAID
			FORM_801 SCHEDULE_E   | NOT_MET     | -
			CITY_PAID INCOME      | NOT_MET     | -
			""")
	void oneWayOfDisclosure(String paths, Outcome outcome, String missing) {
		this.facts.paths = paths(paths);
		Finding found = this.facts.find(new PathRule());
		assertFound(found, outcome, null, missing);
		if (outcome == Outcome.NOT_MET) {
			assertThat(found.words().arguments()).extracting(Value::text)
				.anySatisfy((named) -> assertThat(named.split(" ")).hasSize(2)
					.allMatch((key) -> paths.contains(key.replace("Payment.DisclosurePath.", ""))));
		}
	}

	/**
	 * A way counts for the official that it is recorded for, and for nobody else.
	 */
	@Test
	void countsTheWayOfOneOfficialForNobodyElse() {
		this.facts.officials = 2;
		this.facts.amount = "1000";
		this.facts.payerKind = OrganizationKind.COMPANY;
		this.facts.paths = Map.of("official-1", Set.of(DisclosurePath.INCOME));
		List<Finding> found = new GiftLimitRule().apply(this.facts.facts(), TestFacts.GROUNDS);
		assertThat(found.get(0).words().key()).isEqualTo("finding.gift.income");
		assertThat(found.get(1).outcome()).isEqualTo(Outcome.CANNOT_TELL);
		assertThat(found.get(1).missing()).containsExactly(Missing.SHARES);
	}

	/**
	 * Whoever is named as a gift on one source and as a payment to the city by another is
	 * still held against the limit.
	 */
	@Test
	void dropsNeitherOfTwoWays() {
		this.facts.amount = "2500";
		this.facts.payerKind = OrganizationKind.COMPANY;
		this.facts.paths = paths("FORM_801 SCHEDULE_E");
		assertThat(this.facts.find(new GiftLimitRule()).outcome()).isEqualTo(Outcome.NOT_MET);
		assertThat(this.facts.find(new AgencyPostingRule()).outcome()).isEqualTo(Outcome.DUE);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# amount | officials | first's share | second's share | outcome     | missing
			1200     | 1         | -             | -              | NOT_MET     | -
			1200     | 2         | -             | -              | CANNOT_TELL | SHARES
			1200     | 2         | 600           | -              | NOT_MET     | -
			1200     | 2         | 590           | -              | MET         | -
			1200     | 2         | -             | 700            | MET         | -
			1200     | 2         | -             | 500            | CANNOT_TELL | SHARES
			""")
	void sharesAreTakenAsStatedAndNeverDividedEqually(String amount, int officials, String first, String second,
			Outcome outcome, String missing) {
		this.facts.payerKind = OrganizationKind.COMPANY;
		this.facts.amount = amount;
		this.facts.officials = officials;
		this.facts.shares = shares(first, second);
		assertFound(this.facts.find(new GiftLimitRule()), outcome, null, missing);
	}

	/**
	 * What is converted is held against the limit exactly, and told in cents.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# amount | currency | rate     | outcome     | missing
			4240     | CNY      | -        | CANNOT_TELL | DOLLARS
			4240     | CNY      | 0.1391   | MET         | -
			4240     | CNY      | 0.13916  | NOT_MET     | -
			590      | USD      | -        | MET         | -
			59000.1  | CNY      | 0.01     | NOT_MET     | -
			""")
	void otherCurrenciesAreConvertedAtTheRateThatIsRecorded(String amount, String currency, String rate,
			Outcome outcome, String missing) {
		this.facts.payerKind = OrganizationKind.COMPANY;
		this.facts.amount = amount;
		this.facts.currency = currency;
		this.facts.rate = rate;
		Finding found = this.facts.find(new GiftLimitRule());
		assertFound(found, outcome, null, missing);
		assertThat(found.inputs()).extracting(Input::name).filteredOn("rate"::equals).hasSize((rate != null) ? 1 : 0);
	}

	/**
	 * Where cents would print what is above the limit like the limit, more decimals are
	 * told.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# amount | rate       | outcome | told
			4100     | 0.14390244 | NOT_MET | USD 590.000004
			4100     | 0.14390243 | MET     | USD 589.99996
			4100     | 0.1439     | MET     | USD 589.99
			4100     | 0.144      | NOT_MET | USD 590.40
			590      | 1          | MET     | USD 590.00
			""")
	void roundingHidesNoDifference(String amount, String rate, Outcome outcome, String told) {
		this.facts.payerKind = OrganizationKind.COMPANY;
		this.facts.amount = amount;
		this.facts.currency = "CNY";
		this.facts.rate = rate;
		Finding found = this.facts.find(new GiftLimitRule());
		assertThat(found.outcome()).isEqualTo(outcome);
		assertThat(found.words().arguments().get(3).text()).isEqualTo(told);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|',
			textBlock = """
					# asked for | by      | payer        | amount  | received              | outcome      | due        | missing
					YES         | Ana     | COMPANY      | 5000    | 2024-05-20            | DUE          | 2024-06-19 | -
					YES         | Ana     | COMPANY      | 4999.99 | 2024-05-20            | NOT_REQUIRED | -          | -
					YES         | Ana     | COMPANY      | -       | 2024-05-20            | CANNOT_TELL  | -          | AMOUNT
					YES         | Ana     | COMPANY      | 5000    | 2024-05-20/2024-05-26 | CANNOT_TELL  | -          | RECEIVED
					YES         | Ana     | COMPANY      | 5000    | -                     | CANNOT_TELL  | -          | RECEIVED
					YES         | -       | COMPANY      | 5000    | 2024-05-20            | CANNOT_TELL  | -          | SOLICITED_BY
					YES         | Ana     | MUNICIPALITY | 9000    | 2024-05-20            | NOT_REQUIRED | -          | -
					""")
	void paymentsThatSomebodyAskedFor(Solicited solicited, String by, OrganizationKind payer, String amount,
			String received, Outcome outcome, LocalDate due, String missing) {
		this.facts.asked = new PaymentFacts.Asked(solicited, (by != null) ? PartyFacts.named(by) : null);
		this.facts.payerKind = payer;
		this.facts.amount = amount;
		this.facts.received = received;
		assertFound(this.facts.find(new BehestedRule()), outcome, due, missing);
	}

	@Test
	void saysNothingOfPaymentsThatNobodyIsSaidToHaveAskedFor() {
		this.facts.amount = "9000";
		for (Solicited solicited : List.of(Solicited.NO, Solicited.NOT_STATED)) {
			this.facts.asked = new PaymentFacts.Asked(solicited, null);
			assertThat(new BehestedRule().apply(this.facts.facts(), TestFacts.GROUNDS)).isEmpty();
		}
	}

	/**
	 * Thirty days from the last day on which the payment may have been used: the last of
	 * the trip, or that of its receipt if it came later.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|',
			textBlock = """
					# paid to  | disclosed as | received              | trip ended | outcome      | due        | missing
					CITY       | -            | 2024-09-30            | 2024-10-15 | DUE          | 2024-11-14 | -
					CITY       | -            | 2024-05-26            | 2024-05-26 | DUE          | 2024-06-25 | -
					CITY       | -            | 2024-06-10            | 2024-05-26 | DUE          | 2024-07-10 | -
					CITY       | -            | 2024-06-01/2024-06-10 | 2024-05-26 | CANNOT_TELL  | 2024-07-01 | RECEIVED
					CITY       | -            | 2024-05               | 2024-05-26 | CANNOT_TELL  | 2024-06-25 | RECEIVED
					CITY       | -            | 2024-05-19/2024-05-26 | 2024-05-26 | DUE          | 2024-06-25 | -
					CITY       | -            | -                     | 2024-05-26 | CANNOT_TELL  | -          | RECEIVED
					CITY       | -            | 2024-05-20            | -          | CANNOT_TELL  | -          | TRIP_END
					CITY       | -            | -                     | -          | CANNOT_TELL  | -          | RECEIVED TRIP_END
					VENDOR     | FORM_801     | 2024-05-26            | 2024-05-26 | DUE          | 2024-06-25 | -
					NOT_STATED | -            | 2024-05-26            | 2024-05-26 | CANNOT_TELL  | -          | PAID_TO
					PERSON     | -            | 2024-05-26            | 2024-05-26 | NOT_REQUIRED | -          | -
					NOT_STATED | SCHEDULE_E   | 2024-05-26            | 2024-05-26 | NOT_REQUIRED | -          | -
					""")
	void formForPaymentsToTheCity(PaidTo paidTo, DisclosurePath path, String received, String ended, Outcome outcome,
			LocalDate due, String missing) {
		this.facts.paidTo = paidTo;
		this.facts.path = path;
		this.facts.received = received;
		this.facts.lastDay = ended;
		Finding found = this.facts.find(new AgencyFormRule());
		assertFound(found, outcome, due, missing);
		assertThat(found.confidence()).isEqualTo(Confidence.UNVERIFIED);
		if (outcome == Outcome.DUE) {
			assertThat(found.inputs()).extracting(Input::name).contains("received", "tripEnded", "paidTo");
			assertThat(found.words().arguments()).containsExactly(Value.day(due), Value.day(due.minusDays(30)));
		}
	}

	/**
	 * Where the end of the trip is not known exactly, the first day that may have been it
	 * tells when the form may be due.
	 */
	@Test
	void formForATripWithAVagueEnd() {
		this.facts.paidTo = PaidTo.CITY;
		this.facts.received = "2024-05-02";
		TripFacts one = this.facts.facts();
		TripFacts vague = new TripFacts(one.officials(), one.payments(), one.gifts(), one.stops(),
				LocalDate.of(2024, 5, 31), LocalDate.of(2024, 5, 1), null, List.of(), Elsewhere.NOTHING);
		assertFound(new AgencyFormRule().apply(vague, TestFacts.GROUNDS).get(0), Outcome.CANNOT_TELL,
				LocalDate.of(2024, 6, 1), "TRIP_END");
	}

	/**
	 * A payment to the city belongs on Form 801: where the record has another way for the
	 * official, it says two things that do not go together.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# paid to  | disclosed as        | outcome      | missing     | words
			CITY       | SCHEDULE_E          | CANNOT_TELL  | WHICH_WAY   | atOdds
			CITY       | INCOME              | CANNOT_TELL  | WHICH_WAY   | atOdds
			CITY       | FORM_801 SCHEDULE_E | DUE          | -           | due
			CITY       | CITY_PAID           | NOT_REQUIRED | -           | notThroughCity
			CITY       | SELF_PAID           | NOT_REQUIRED | -           | notThroughCity
			PERSON     | SCHEDULE_E          | NOT_REQUIRED | -           | notThroughCity
			""")
	void saysWhatDisagrees(PaidTo paidTo, String paths, Outcome outcome, String missing, String words) {
		this.facts.amount = "9000";
		this.facts.paidTo = paidTo;
		this.facts.paths = paths(paths);
		Finding form = this.facts.find(new AgencyFormRule());
		assertThat(form.words().key()).isEqualTo("finding.F801-FORM." + words);
		Finding posting = this.facts.find(new AgencyPostingRule());
		assertThat(posting.words().key()).isEqualTo("finding.F801-POST." + words);
		for (Finding found : List.of(form, posting)) {
			assertFound(found, outcome, found.day(), missing);
			if (words.equals("atOdds")) {
				assertThat(found.words().arguments()).contains(Value.words(List.of("Payment.DisclosurePath." + paths)));
			}
		}
		boolean isOfCity = outcome == Outcome.DUE || paths.equals("CITY_PAID");
		this.facts.received = "2024-05-26";
		this.facts.parts = Set.of(PaymentItem.Category.TICKETS);
		assertThat(this.facts.find(new TicketRule()).words().key())
			.isEqualTo("finding.F802." + (isOfCity ? "due" : words));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# title                  | outcome     | missing
			City Manager             | ASK_COUNSEL | -
			City manager, acting     | ASK_COUNSEL | -
			Assistant City Manager   | CANNOT_TELL | AGENCY_HEAD
			Mayor                    | CANNOT_TELL | AGENCY_HEAD
			-                        | CANNOT_TELL | AGENCY_HEAD
			""")
	void headsOfAgencies(String title, Outcome outcome, String missing) {
		this.facts.title = title;
		this.facts.path = DisclosurePath.FORM_801;
		assertFound(this.facts.find(new AgencyHeadRule()), outcome, null, missing);
		this.facts.path = null;
		this.facts.paidTo = PaidTo.CITY;
		assertFound(this.facts.find(new AgencyHeadRule()), outcome, null, missing);
		this.facts.paidTo = PaidTo.NOT_STATED;
		this.facts.path = DisclosurePath.SCHEDULE_E;
		assertThat(new AgencyHeadRule().apply(this.facts.facts(), TestFacts.GROUNDS)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# city  | disclosed as | returned   | outcome      | due        | missing
			oakley  | CITY_PAID    | 2024-05-26 | DUE          | 2024-06-25 | -
			oakley  | CITY_PAID    | -          | CANNOT_TELL  | -          | RETURNED
			oakley  | CITY_PAID    | 2024-05    | CANNOT_TELL  | 2024-05-31 | RETURNED
			antioch | CITY_PAID    | 2024-05-26 | CANNOT_TELL  | -          | CITY_POLICY
			oakley  | SCHEDULE_E   | 2024-05-26 | NOT_REQUIRED | -          | -
			""")
	void reportsOfExpenses(String city, DisclosurePath path, String returned, Outcome outcome, LocalDate due,
			String missing) {
		this.facts.city = new CityFacts(city, city, List.of("US-CA/" + city, "US-CA"));
		this.facts.path = path;
		this.facts.returned = returned;
		assertFound(this.facts.find(new ExpenseReportRule()), outcome, due, missing);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# city    | countries | authority | outcome      | missing
			oakley    | CN        | -         | CANNOT_TELL  | COUNCIL_AUTHORITY
			oakley    | CN        | Item 5    | CANNOT_TELL  | APPROVAL_DAY
			oakley    | US        | -         | NOT_REQUIRED | -
			oakley    | -         | -         | CANNOT_TELL  | STOPS
			brentwood | CN        | -         | NOT_REQUIRED | -
			antioch   | CN        | -         | CANNOT_TELL  | CITY_POLICY
			""")
	void approvalBeforehand(String city, String country, String authority, Outcome outcome, String missing) {
		this.facts.city = new CityFacts(city, city, List.of("US-CA/" + city, "US-CA"));
		this.facts.countries = (country != null) ? List.of(country) : List.of();
		this.facts.councilAuthority = authority;
		assertFound(this.facts.find(new PriorApprovalRule()), outcome, null, missing);
	}

	/**
	 * What the city had from others or bought, and handed on, for 45 days from the day on
	 * which it was received, or the first on which it may have been.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|',
			textBlock = """
					# what it was for         | paid to    | disclosed as | received              | outcome      | due        | missing
					TICKETS                   | CITY       | -            | 2024-05-19/2024-05-26 | CANNOT_TELL  | 2024-07-03 | RECEIVED
					TICKETS                   | CITY       | -            | 2024-05-26            | DUE          | 2024-07-10 | -
					CEREMONIAL_ROLE           | CITY       | -            | 2024-05-20            | DUE          | 2024-07-04 | -
					LODGING TICKETS           | CITY       | -            | 2024-05-20            | DUE          | 2024-07-04 | -
					TICKETS                   | NOT_STATED | FORM_801     | 2024-05-20            | DUE          | 2024-07-04 | -
					TICKETS                   | VENDOR     | CITY_PAID    | 2024-05-20            | DUE          | 2024-07-04 | -
					TICKETS                   | NOT_STATED | -            | 2024-05-20            | CANNOT_TELL  | -          | PAID_TO
					TICKETS                   | CITY       | -            | -                     | CANNOT_TELL  | -          | RECEIVED
					TICKETS                   | PERSON     | -            | 2024-05-20            | NOT_REQUIRED | -          | -
					TICKETS                   | NOT_STATED | SCHEDULE_E   | 2024-05-20            | NOT_REQUIRED | -          | -
					TICKETS                   | NOT_STATED | SELF_PAID    | 2024-05-20            | NOT_REQUIRED | -          | -
					""")
	void ticketsThatACityHandsOn(String parts, PaidTo paidTo, DisclosurePath path, String received, Outcome outcome,
			LocalDate due, String missing) {
		this.facts.parts = Arrays.stream(parts.split(" "))
			.map(PaymentItem.Category::valueOf)
			.collect(Collectors.toSet());
		this.facts.paidTo = paidTo;
		this.facts.path = path;
		this.facts.received = received;
		Finding found = this.facts.find(new TicketRule());
		assertFound(found, outcome, due, missing);
		assertThat(found.subject().name()).isEqualTo("Oakley");
		assertThat(found.confidence()).isEqualTo(Confidence.UNVERIFIED);
	}

	/**
	 * The sum for the posting is one of travel, and the exemption by payer is too.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# what it was for      | posting      | missing    | exemption
			LODGING                | DUE          | -          | MET
			TICKETS                | NOT_REQUIRED | -          | NOT_MET
			LODGING+TICKETS=500    | DUE          | -          | MET
			LODGING+TICKETS=500.01 | NOT_REQUIRED | -          | MET
			LODGING+TICKETS        | CANNOT_TELL  | FOR_TRAVEL | MET
			LODGING+OTHER          | CANNOT_TELL  | FOR_TRAVEL | MET
			LODGING+OTHER=500      | DUE          | -          | MET
			""")
	void ticketsAreNoTravel(String parts, Outcome posting, String missing, Outcome exemption) {
		this.facts.amount = "3000";
		this.facts.paidTo = PaidTo.CITY;
		this.facts.payerKind = OrganizationKind.GOVERNMENT;
		this.facts.partsOf(parts);
		Finding found = this.facts.find(new AgencyPostingRule());
		assertFound(found, posting, found.day(), missing);
		assertThat(this.facts.find(new TravelExemptionRule()).outcome()).isEqualTo(exemption);
	}

	@Test
	void asksForNoFormForTicketsOfWhatIsNotRecordedAsSuch() {
		this.facts.paidTo = PaidTo.CITY;
		assertThat(new TicketRule().apply(this.facts.facts(), TestFacts.GROUNDS)).isEmpty();
		this.facts.parts = Set.of(PaymentItem.Category.LODGING, PaymentItem.Category.OTHER);
		assertThat(new TicketRule().apply(this.facts.facts(), TestFacts.GROUNDS)).isEmpty();
	}

	private static Map<String, Set<DisclosurePath>> paths(String names) {
		return (names == null) ? Map.of() : Map.of("official-1",
				Arrays.stream(names.split(" ")).map(DisclosurePath::valueOf).collect(Collectors.toSet()));
	}

	private static Map<String, BigDecimal> shares(String first, String second) {
		Map<String, BigDecimal> shares = new HashMap<>();
		if (first != null) {
			shares.put("official-1", new BigDecimal(first));
		}
		if (second != null) {
			shares.put("official-2", new BigDecimal(second));
		}
		return shares;
	}

	private static void assertFound(Finding found, Outcome outcome, LocalDate day, String missing) {
		assertThat(found.outcome()).as(found.words().key()).isEqualTo(outcome);
		assertThat(found.day()).isEqualTo(day);
		assertThat(found.missing()).extracting(Missing::name)
			.containsExactlyInAnyOrderElementsOf((missing != null) ? Arrays.asList(missing.split(" ")) : List.of());
	}

}

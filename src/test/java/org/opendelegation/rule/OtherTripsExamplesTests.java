package org.opendelegation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.filing.FormKind;
import org.opendelegation.funding.Gift.Disposition;
import org.opendelegation.funding.Payment.PaidTo;
import org.opendelegation.funding.PaymentSolicitation.Solicited;
import org.opendelegation.organization.OrganizationKind;
import org.opendelegation.source.RecordRef;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a trip tells counts together with what other trips tell: of one source in a year,
 * of one city in a quarter.
 */
class OtherTripsExamplesTests {

	private static final String ELSEWHERE = "lisbon-2024.";

	private final TestFacts facts = new TestFacts();

	@BeforeEach
	void payAsACompany() {
		this.facts.payerKind = OrganizationKind.COMPANY;
		this.facts.received = "2024-05-20";
	}

	/**
	 * Against the limit of 2024, $590, the threshold of $50, and the watch of twelve
	 * months.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# here | elsewhere | received   | limit       | statement    | watch        | until
			400    | 190       | 2024-02-01 | MET         | DUE          | ASK_COUNSEL  | 2025-05-20
			400    | 190.01    | 2024-02-01 | NOT_MET     | DUE          | ASK_COUNSEL  | 2025-05-20
			400    | 400       | 2024-09-01 | NOT_MET     | DUE          | ASK_COUNSEL  | 2025-09-01
			400    | 400       | 2023-12-01 | MET         | DUE          | ASK_COUNSEL  | 2025-05-20
			400    | 400       | 2023-05-19 | MET         | DUE          | NOT_REQUIRED | -
			400    | 900       | 2022-05-01 | MET         | DUE          | NOT_REQUIRED | -
			400    | -         | 2024-02-01 | CANNOT_TELL | DUE          | CANNOT_TELL  | -
			400    | 400       | -          | CANNOT_TELL | DUE          | CANNOT_TELL  | -
			30     | 19.99     | 2024-02-01 | MET         | NOT_REQUIRED | NOT_REQUIRED | -
			30     | 20        | 2024-02-01 | MET         | DUE          | NOT_REQUIRED | -
			""")
	void giftsOfOneSource(String here, String elsewhere, String received, Outcome limit, Outcome statement,
			Outcome watch, LocalDate until) {
		TripFacts trip = beside(here, elsewhere, received);
		assertThat(find(new GiftLimitRule(), trip).outcome()).isEqualTo(limit);
		assertThat(find(new StatementRule(), trip).outcome()).isEqualTo(statement);
		Finding watched = find(new RecusalRule(), trip);
		assertThat(watched.outcome()).isEqualTo(watch);
		assertThat(watched.day()).isEqualTo(until);
	}

	/**
	 * What was made from another trip's payment names that trip's record.
	 */
	@Test
	void nameTheRecordOfTheOtherTrip() {
		TripFacts trip = beside("400", "400", "2024-02-01");
		for (Rule rule : List.of(new GiftLimitRule(), new StatementRule(), new RecusalRule())) {
			assertThat(find(rule, trip).inputs()).extracting(Input::record)
				.contains(new RecordRef("payment", "trip"), new RecordRef("payment", ELSEWHERE + "trip"));
		}
	}

	/**
	 * A watch that another trip alone began is no matter of this one.
	 */
	@Test
	void leaveOutWhatLiesLongBefore() {
		assertThat(find(new RecusalRule(), beside("400", "900", "2022-05-01")).inputs()).extracting(Input::record)
			.doesNotContain(new RecordRef("payment", ELSEWHERE + "trip"));
	}

	/**
	 * Somebody else was paid for elsewhere, or by somebody else.
	 */
	@Test
	void leaveOutOthers() {
		TripFacts one = beside("400", "400", "2024-02-01");
		PaymentFacts other = one.elsewhere().payments().get(0);
		OfficialFacts stranger = new OfficialFacts(ELSEWHERE + "other", "Somebody", null, "Mayor", TestFacts.OAKLEY,
				null, new RecordRef("trip", "lisbon-2024"));
		assertThat(find(new GiftLimitRule(), one.beside(of(TestFacts.paidFor(other, stranger)))).outcome())
			.isEqualTo(Outcome.MET);
		this.facts.payer = PartyFacts.named("Another");
		assertThat(find(new GiftLimitRule(), one.beside(of(elsewhere("400", "2024-02-01")))).outcome())
			.isEqualTo(Outcome.MET);
	}

	/**
	 * Of a name alone nobody can tell whether it is the same one's: of who paid, and of
	 * who asked.
	 */
	@Test
	void leaveOutWhomTheRecordDoesNotKnow() {
		this.facts.payer = PartyFacts.named("Local hosts");
		assertThat(find(new GiftLimitRule(), beside("400", "400", "2024-02-01")).outcome()).isEqualTo(Outcome.MET);
		this.facts.payer = null;
		this.facts.asked = new PaymentFacts.Asked(Solicited.YES, PartyFacts.named("The mayor"));
		assertThat(find(new BehestedRule(), beside("3000", "3000", "2024-02-01")).words().key())
			.isEqualTo("finding.F803.below");
	}

	/**
	 * What the own city of then paid was no gift, whatever city is represented now.
	 */
	@Test
	void judgeEachPaymentByTheCityOfItsTrip() {
		this.facts.payer = new PartyFacts("City of Antioch", new RecordRef("organization", "antioch"),
				OrganizationKind.MUNICIPALITY, false, false, "antioch", null);
		TripFacts trip = beside("100", "900", "2024-02-01");
		PaymentFacts other = trip.elsewhere().payments().get(0);
		OfficialFacts here = trip.officials().get(0);
		OfficialFacts then = new OfficialFacts(here.key(), here.name(), here.person(), here.title(),
				new CityFacts("antioch", "Antioch", List.of("US-CA")), here.returned(), here.returnedFrom());
		assertThat(find(new StatementRule(), trip).inputs()).extracting(Input::record)
			.contains(new RecordRef("payment", ELSEWHERE + "trip"));
		assertThat(find(new StatementRule(), trip.beside(of(TestFacts.paidFor(other, then)))).inputs())
			.extracting(Input::record)
			.doesNotContain(new RecordRef("payment", ELSEWHERE + "trip"));
	}

	/**
	 * An object that was given back in time does not count, and what was paid elsewhere
	 * is told there.
	 */
	@Test
	void areNoMatterWhereNothingCountsHere() {
		PaymentFacts paid = elsewhere("900", "2024-02-01");
		this.facts.giver = paid.payer();
		this.facts.paid = false;
		this.facts.gifts = List.of(this.facts.gift("200", "2024-05-20", Disposition.RETURNED, "2024-05-21"));
		TripFacts trip = this.facts.facts().beside(of(paid));
		assertThat(find(new GiftLimitRule(), trip).outcome()).isEqualTo(Outcome.MET);
		assertThat(find(new RecusalRule(), trip).outcome()).isEqualTo(Outcome.NOT_REQUIRED);
	}

	/**
	 * An object of a day that the record does not tell is perhaps of the year, here and
	 * elsewhere.
	 */
	@Test
	void countPerhapsWhereTheDayIsNotKnown() {
		this.facts.amount = "400";
		this.facts.giver = this.facts.facts().payments().get(0).payer();
		GiftFacts vase = this.facts.gift("300", null, Disposition.KEPT, null);
		TripFacts trip = this.facts.facts();
		for (TripFacts all : List.of(trip.beside(new Elsewhere(List.of(), List.of(vase))), withGift(trip, vase))) {
			Finding found = find(new GiftLimitRule(), all);
			assertThat(found.outcome()).isEqualTo(Outcome.CANNOT_TELL);
			assertThat(found.missing()).containsExactly(Missing.RECEIVED);
			assertThat(found.inputs()).extracting(Input::record).contains(vase.record());
		}
	}

	private static TripFacts withGift(TripFacts trip, GiftFacts gift) {
		return new TripFacts(trip.officials(), trip.payments(), List.of(gift), trip.stops(), trip.lastDay(), null);
	}

	/**
	 * Objects of the same source, here beside a payment elsewhere, and the other way
	 * round.
	 */
	@Test
	void objectsToo() {
		PaymentFacts paid = elsewhere("400", "2024-02-01");
		this.facts.giver = paid.payer();
		this.facts.paid = false;
		this.facts.gifts = List.of(this.facts.gift("190.01", "2024-05-20", Disposition.KEPT, null));
		GiftFacts object = this.facts.gifts.get(0);
		TripFacts trip = this.facts.facts();
		assertThat(find(new GiftLimitRule(), trip).outcome()).isEqualTo(Outcome.MET);
		assertThat(find(new GiftLimitRule(), trip.beside(of(paid))).outcome()).isEqualTo(Outcome.NOT_MET);
		assertThat(find(new RecusalRule(), trip.beside(of(paid))).outcome()).isEqualTo(Outcome.ASK_COUNSEL);
		this.facts.paid = true;
		this.facts.gifts = List.of();
		this.facts.amount = "400";
		assertThat(find(new GiftLimitRule(), this.facts.facts().beside(new Elsewhere(List.of(), List.of(object))))
			.outcome()).isEqualTo(Outcome.NOT_MET);
	}

	@ParameterizedTest
	@CsvSource({ "20, 29.99, NOT_REQUIRED", "20, 30, DUE" })
	void objectsOfOneYearOnTheStatement(String here, String elsewhere, Outcome outcome) {
		this.facts.giver = this.facts.facts().payments().get(0).payer();
		this.facts.gifts = List.of(this.facts.gift(here, "2024-05-20", Disposition.KEPT, null));
		GiftFacts other = this.facts.gift(elsewhere, "2024-09-01", Disposition.KEPT, null);
		assertThat(find(new GiftStatementRule(), this.facts.facts().beside(new Elsewhere(List.of(), List.of(other))))
			.outcome()).isEqualTo(outcome);
	}

	/**
	 * Payments through one city in the quarter until June 30, whoever paid, from $2,500
	 * on.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# here | elsewhere | received   | city    | outcome      | posted by
			1500   | 1000      | 2024-04-01 | oakley  | DUE          | 2024-07-30
			1500   | 999.99    | 2024-04-01 | oakley  | NOT_REQUIRED | -
			1500   | 1000      | 2024-03-31 | oakley  | NOT_REQUIRED | -
			1500   | 1000      | 2024-04-01 | antioch | NOT_REQUIRED | -
			1500   | -         | 2024-04-01 | oakley  | CANNOT_TELL  | 2024-07-30
			1500   | 1000      | -          | oakley  | CANNOT_TELL  | 2024-07-30
			""")
	void paymentsThroughOneCity(String here, String elsewhere, String received, String city, Outcome outcome,
			LocalDate due) {
		this.facts.paidTo = PaidTo.CITY;
		PaymentFacts other = elsewhere(elsewhere, received);
		if (city.equals("antioch")) {
			OfficialFacts there = new OfficialFacts(ELSEWHERE + "other", "Somebody", null, "Mayor",
					new CityFacts("antioch", "Antioch", List.of("US-CA")), null, new RecordRef("trip", "lisbon-2024"));
			other = TestFacts.paidFor(other, there);
		}
		this.facts.amount = here;
		this.facts.received = "2024-05-20";
		Finding found = find(new AgencyPostingRule(), this.facts.facts().beside(of(other)));
		assertThat(found.outcome()).isEqualTo(outcome);
		assertThat(found.day()).isEqualTo(due);
	}

	/**
	 * A posting of what surely went through the city is enough where that alone reaches
	 * the sum; what perhaps did needs none of its own then.
	 */
	@Test
	void areNotMissedInAPosting() {
		this.facts.amount = "2600";
		this.facts.paidTo = PaidTo.CITY;
		PaymentFacts sure = this.facts.facts().payments().get(0);
		this.facts.amount = null;
		this.facts.paidTo = PaidTo.NOT_STATED;
		PaymentFacts open = TestFacts.keyed(this.facts.facts().payments().get(0), "open");
		FilingFacts posting = TestFacts.posting("2024-06-20", "2024-07-15", "trip");
		Finding found = find(new AgencyPostingRule(), this.facts.facts(List.of(sure, open), List.of(posting)));
		assertThat(found.outcome()).isEqualTo(Outcome.MET);
		assertThat(find(new AgencyPostingRule(), this.facts.facts(List.of(open), List.of(posting))).outcome())
			.isEqualTo(Outcome.CANNOT_TELL);
	}

	/**
	 * What of both went perhaps through the city is missing; what went so elsewhere only
	 * is not due of this trip.
	 */
	@Test
	void tellWhatIsMissingOfWhatWentPerhapsThroughTheCity() {
		this.facts.paidTo = PaidTo.NOT_STATED;
		PaymentFacts open = elsewhere("1500", "2024-04-01");
		this.facts.paidTo = PaidTo.CITY;
		PaymentFacts sure = elsewhere("2600", "2024-04-01");
		this.facts.amount = "1500";
		Finding found = find(new AgencyPostingRule(), this.facts.facts().beside(of(open)));
		assertThat(found.outcome()).isEqualTo(Outcome.CANNOT_TELL);
		assertThat(found.missing()).containsExactly(Missing.PAID_TO);
		this.facts.paidTo = PaidTo.NOT_STATED;
		found = find(new AgencyPostingRule(), this.facts.facts().beside(of(sure)));
		assertThat(found.outcome()).isEqualTo(Outcome.CANNOT_TELL);
		assertThat(found.missing()).containsExactly(Missing.PAID_TO);
	}

	/**
	 * What one official asked one payer for in one year, from $5,000 on: reported on this
	 * trip where something of it was paid on this trip.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# here | received   | elsewhere | received   | found
			3000   | 2024-05-20 | 3000      | 2024-02-01 | due 2024-06-19
			3000   | 2024-05-20 | 3000      | 2024-09-01 | due 2024-10-01
			3000   | 2024-05-20 | 6000      | 2024-02-01 | later 2024-06-19
			6000   | 2024-05-20 | 3000      | 2024-09-01 | due 2024-06-19
			3000   | 2024-05-20 | 3000      | 2023-02-01 | below -
			3000   | 2024-05-20 | -         | 2024-02-01 | unknown -
			""")
	void paymentsThatOneOfficialAskedFor(String here, String received, String elsewhere, String then, String found) {
		this.facts.asked = new PaymentFacts.Asked(Solicited.YES, new PartyFacts("Ana", new RecordRef("official", "ana"),
				OrganizationKind.NOT_STATED, true, false, null, null));
		PaymentFacts other = elsewhere(elsewhere, then);
		this.facts.amount = here;
		this.facts.received = received;
		assertThat(new BehestedRule().apply(this.facts.facts().beside(of(other)), TestFacts.GROUNDS))
			.extracting((finding) -> finding.words().key().replace("finding.F803.", "") + " "
					+ ((finding.day() != null) ? finding.day() : "-"))
			.containsExactly(found);
	}

	/**
	 * What one nonprofit paid for all officials in one year, against $10,000.
	 */
	@Test
	void paymentsOfOneDonor() {
		this.facts.payerKind = OrganizationKind.NONPROFIT_501C3;
		TripFacts trip = beside("4000", "6000.01", "2024-02-01");
		assertThat(find(new DonorNoticeRule(), trip).words().key()).isEqualTo("finding.F807-NOTE.over");
		assertThat(find(new DonorNoticeRule(), beside("4000", "900", "2024-02-01")).words().key())
			.isEqualTo("finding.F807-NOTE.below");
		assertThat(find(new DonorNoticeRule(), beside("4000", "6000.01", null)).missing())
			.containsExactly(Missing.RECEIVED, Missing.EXPENSES);
		OfficialFacts ben = new OfficialFacts(ELSEWHERE + "ben", "Ben", null, "Mayor", TestFacts.OAKLEY, null,
				new RecordRef("trip", "lisbon-2024"));
		assertThat(find(new DonorNoticeRule(),
				beside("3000", "3000", "2024-02-01")
					.beside(of(TestFacts.paidFor(elsewhere("3000", "2024-02-01"), ben))))
			.words()
			.key()).isEqualTo("finding.F807-NOTE.below");
	}

	private TripFacts beside(String here, String elsewhere, String received) {
		PaymentFacts other = elsewhere(elsewhere, received);
		this.facts.amount = here;
		this.facts.received = "2024-05-20";
		return this.facts.facts().beside(of(other));
	}

	private PaymentFacts elsewhere(String amount, String received) {
		this.facts.amount = (amount != null) ? new BigDecimal(amount).toPlainString() : null;
		this.facts.received = received;
		return TestFacts.keyed(this.facts.facts().payments().get(0), ELSEWHERE + "trip");
	}

	private static Elsewhere of(PaymentFacts payment) {
		return new Elsewhere(List.of(payment), List.of());
	}

	private static Finding find(Rule rule, TripFacts trip) {
		return rule.apply(trip, TestFacts.GROUNDS).get(0);
	}

	@Test
	void countForFilingsOfThisTripOnly() {
		TripFacts trip = beside("400", "400", "2024-02-01");
		FilingFacts statement = TestFacts.statement("2025-03-01", "trip");
		TripFacts filed = this.facts.facts(trip.payments(), List.of(statement)).beside(trip.elsewhere());
		Finding found = find(new StatementRule(), filed);
		assertThat(found.outcome()).isEqualTo(Outcome.MET);
		assertThat(found.words().arguments()).contains(Value.word("FormKind." + FormKind.FORM_700_E));
	}

}

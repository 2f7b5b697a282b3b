package org.opendelegation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.filing.FormKind;
import org.opendelegation.funding.Gift.Disposition;
import org.opendelegation.funding.Payment.PaidTo;
import org.opendelegation.funding.PaymentItem;
import org.opendelegation.funding.PaymentSolicitation.Solicited;
import org.opendelegation.organization.OrganizationKind;
import org.opendelegation.source.RecordRef;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose duty it is that rules find a day for, and of which city.
 */
class DutyTests {

	private static final CityFacts ANTIOCH = new CityFacts("antioch", "Antioch", List.of("US-CA/antioch", "US-CA"));

	private final TestFacts facts = new TestFacts();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			F801-FORM  | CITY
			F801-POST  | CITY
			F802       | CITY
			F803-FWD   | CITY
			F803       | ASKING_OFFICIAL
			F807-NOTE  | PAYER
			F700-E     | OFFICIAL
			F700-D     | OFFICIAL
			AB1234     | OFFICIAL
			AB1234-EXP | OFFICIAL
			GIFT-30    | OFFICIAL
			""")
	void isOfTheRule(String rule, Duty duty) {
		assertThat(RuleBook.dutyOf(rule)).isEqualTo(duty);
	}

	/**
	 * What is found for an official of one city and one of another is a matter of each.
	 */
	@ParameterizedTest
	@CsvSource({ "F801-FORM", "F801-POST", "F802", "F700-E", "F700-D", "GIFTLIM", "RECUSE", "AB1234", "AB1234-EXP",
			"GIFT-30", "LOCAL-PRE", "BROWN", "PATH" })
	void isOfTheCityOfTheOfficial(String rule) {
		this.facts.amount = "9000";
		this.facts.paidTo = PaidTo.CITY;
		this.facts.parts = Set.of(PaymentItem.Category.OF_TICKETS.iterator().next());
		assertThat(cities(ofTwoCities(), rule)).containsExactlyInAnyOrder("oakley", "antioch");
	}

	/**
	 * The payer has no city, and an exemption is one of the payment.
	 */
	@ParameterizedTest
	@CsvSource({ "F807-NOTE", "EXC-501C3", "PASS-THRU" })
	void isOfNoCity(String rule) {
		this.facts.amount = "90000";
		assertThat(cities(ofTwoCities(), rule)).containsExactly("-");
	}

	/**
	 * A city fills in the form for its own official, whatever the other has done.
	 */
	@Test
	void isFulfilledByTheCityItself() {
		this.facts.amount = "9000";
		this.facts.paidTo = PaidTo.CITY;
		this.facts.filings = List.of(TestFacts.filing(FormKind.FORM_801, "oakley", "trip", "2024-06-01", null));
		assertThat(find(ofTwoCities(), "F801-FORM")).extracting(Finding::outcome)
			.containsExactly(Outcome.MET, Outcome.DUE);
	}

	/**
	 * Each of those who asked reports what they asked for, and the city is theirs.
	 */
	@Test
	void isOfWhoAsked() {
		this.facts.amount = "5000";
		this.facts.received = "2024-05-20";
		TripFacts one = asked("Ana", "antioch");
		TripFacts other = asked("Bob", "oakley");
		TripFacts both = new TripFacts(one.officials(), List.of(one.payments().get(0), other.payments().get(0)),
				List.of(), one.stops(), one.lastDay(), null);
		assertThat(cities(both, "F803")).containsExactly("antioch", "oakley");
		assertThat(find(both, "F803")).extracting(Finding::outcome).containsOnly(Outcome.DUE);
	}

	/**
	 * Two officers who asked for less than the sum each have nothing to report, however
	 * much it is together; what nobody knows who asked for may be either's.
	 */
	@Test
	void isNotAddedUpOverThoseWhoAsked() {
		this.facts.amount = "3000";
		this.facts.received = "2024-05-20";
		PaymentFacts ofAna = asked("Ana", "antioch").payments().get(0);
		PaymentFacts ofBob = asked("Bob", "oakley").payments().get(0);
		assertThat(find(with(ofAna, ofBob), "F803")).extracting(Finding::outcome).containsOnly(Outcome.NOT_REQUIRED);
		this.facts.asked = new PaymentFacts.Asked(Solicited.YES, null);
		PaymentFacts ofNobody = this.facts.facts().payments().get(0);
		assertThat(find(with(ofAna, ofNobody), "F803")).extracting(Finding::outcome).containsOnly(Outcome.CANNOT_TELL);
		assertThat(find(with(ofAna, ofNobody), "F803").get(0).missing()).contains(Missing.SOLICITED_BY);
	}

	/**
	 * The city of who asked sends on what it received, also if nobody of it went.
	 */
	@Test
	void isOfTheCityThatReceived() {
		this.facts.filings = List.of(TestFacts.filing(FormKind.FORM_803, "antioch", "trip", "2024-06-01", null),
				TestFacts.filing(FormKind.FORM_803, "elsewhere", "trip", "2024-06-01", null));
		assertThat(cities(asked("Ana", "antioch"), "F803-FWD")).containsExactly("antioch");
	}

	private TripFacts with(PaymentFacts... payments) {
		TripFacts one = this.facts.facts();
		return new TripFacts(one.officials(), List.of(payments), List.of(), one.stops(), one.lastDay(), null);
	}

	private TripFacts asked(String name, String city) {
		this.facts.asked = new PaymentFacts.Asked(Solicited.YES, new PartyFacts(name, new RecordRef("official", name),
				OrganizationKind.NOT_STATED, true, false, null, null), new CityFacts(city, city, List.of("US-CA")));
		return this.facts.facts();
	}

	private TripFacts ofTwoCities() {
		this.facts.officials = 1;
		TripFacts ofOakley = this.facts.facts();
		OfficialFacts first = ofOakley.officials().get(0);
		OfficialFacts second = new OfficialFacts("official-2", "Official 2", new RecordRef("official", "person-2"),
				"Mayor", ANTIOCH, first.returned(), first.returnedFrom());
		PaymentFacts paid = ofOakley.payments().get(0);
		PaymentFacts shared = new PaymentFacts(paid.key(), paid.payer(), null, null, List.of(first, second), 0,
				new PaymentSum(paid.sum().amount(), null,
						Map.of("official-1", new BigDecimal(4500), "official-2", new BigDecimal(4500))),
				paid.received(), paid.receivedFrom(), paid.ways(), paid.asked(), paid.parts(), paid.claim());
		List<GiftFacts> gifts = new ArrayList<>();
		for (OfficialFacts official : shared.officials()) {
			gifts.add(new GiftFacts("vase-" + official.key(), "A vase", PartyFacts.named("Host"), official,
					paid.received(), null, null, Disposition.NOT_STATED, null));
		}
		return new TripFacts(shared.officials(), List.of(shared), gifts, ofOakley.stops(), LocalDate.of(2024, 5, 26),
				null, this.facts.filings);
	}

	private static List<Finding> find(TripFacts facts, String rule) {
		return RuleBook.apply(facts, TestFacts.GROUNDS.parameters())
			.stream()
			.filter((finding) -> finding.rule().equals(rule))
			.toList();
	}

	private static List<String> cities(TripFacts facts, String rule) {
		return find(facts, rule).stream()
			.map(Finding::city)
			.map((city) -> Objects.isNull(city) ? "-" : city.record().key())
			.distinct()
			.toList();
	}

}

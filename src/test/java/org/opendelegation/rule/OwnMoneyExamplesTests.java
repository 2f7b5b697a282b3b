package org.opendelegation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.funding.Gift.Disposition;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.funding.Payment.PaidTo;
import org.opendelegation.organization.OrganizationKind;
import org.opendelegation.source.RecordRef;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody paid for himself, or had from his own city, is no gift to him, and that
 * payer no source of one.
 */
class OwnMoneyExamplesTests {

	private final TestFacts facts = new TestFacts();

	/**
	 * The payer is a person with a record or without, or a body of a city. The official
	 * is Official 1 of Oakley with the record person-1.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# payer      | record       | kind             | city    | disclosed as | no gift because
			Official 1   | person-1     | -                | -       | -            | finding.gift.selfPaid
			A. Official  | person-1     | -                | -       | -            | finding.gift.selfPaid
			Official 1   | person-1     | -                | -       | SCHEDULE_E   | finding.gift.selfPaid
			official 1   | -            | -                | -       | -            | finding.gift.selfPaid
			Official 1   | person-2     | -                | -       | -            | -
			Somebody     | -            | -                | -       | -            | -
			Official 1   | payer        | COMPANY          | -       | -            | -
			Oakley       | payer        | MUNICIPALITY     | oakley  | -            | finding.gift.cityPaid
			Oakley       | payer        | MUNICIPALITY     | oakley  | SCHEDULE_E   | finding.gift.cityPaid
			The council  | payer        | LEGISLATIVE_BODY | oakley  | -            | finding.gift.cityPaid
			Antioch      | payer        | MUNICIPALITY     | antioch | -            | -
			A company    | payer        | COMPANY          | oakley  | -            | -
			""")
	void noGift(String payer, String record, OrganizationKind kind, String city, DisclosurePath path, String words) {
		this.facts.amount = "9000";
		this.facts.path = path;
		this.facts.payer = new PartyFacts(payer,
				(record != null) ? new RecordRef((kind != null) ? "organization" : "official", record) : null,
				(kind != null) ? kind : OrganizationKind.NOT_STATED, kind == null && record != null, false, city, null);
		for (Rule rule : List.of(new GiftLimitRule(), new StatementRule(), new RecusalRule())) {
			Finding found = this.facts.find(rule);
			assertThat(found.words().key())
				.matches((key) -> (words != null) ? key.equals(words) : key.startsWith("finding." + rule.id()));
			assertThat(found.outcome() == Outcome.NOT_REQUIRED && found.day() == null)
				.isEqualTo(words != null || this.facts.find(new TravelExemptionRule()).outcome() == Outcome.MET
						&& rule.id().equals("GIFTLIM"));
		}
		assertThat(new DonorNoticeRule().apply(this.facts.facts(), TestFacts.GROUNDS)).hasSize((words != null) ? 0 : 1);
		assertThat(this.facts.find(new TravelExemptionRule()).words().key().equals("finding.EXC-501C3.noGift"))
			.isEqualTo(words != null);
	}

	/**
	 * Another official, for whom the same was paid, was given it.
	 */
	@Test
	void isAGiftToTheOthers() {
		this.facts.officials = 2;
		this.facts.amount = "1200";
		this.facts.shares = Map.of("official-2", new BigDecimal("700"));
		this.facts.payer = new PartyFacts("Official 1", new RecordRef("official", "person-1"),
				OrganizationKind.NOT_STATED, true, false, null, null);
		assertThat(new GiftLimitRule().apply(this.facts.facts(), TestFacts.GROUNDS)).extracting(Finding::outcome)
			.containsExactly(Outcome.NOT_REQUIRED, Outcome.NOT_MET);
	}

	/**
	 * Of two payments by one payer, one is said to be the official's own too: that it is
	 * a gift, or none, cannot be told.
	 */
	@Test
	void isInDoubtWhereSomebodyElsePaid() {
		this.facts.payerKind = OrganizationKind.COMPANY;
		this.facts.amount = "500";
		TripFacts one = this.facts.facts();
		this.facts.amount = "400";
		this.facts.path = DisclosurePath.SELF_PAID;
		PaymentFacts own = this.facts.facts().payments().get(0);
		TripFacts both = new TripFacts(one.officials(), List.of(renamed(own), one.payments().get(0)), List.of(),
				one.stops(), one.lastDay(), null);
		for (Rule rule : List.of(new GiftLimitRule(), new StatementRule(), new RecusalRule())) {
			Finding found = rule.apply(both, TestFacts.GROUNDS).get(0);
			assertThat(found.words().key()).isIn("finding.GIFTLIM.unknown", "finding.F700-E.due",
					"finding.RECUSE.unknown");
			assertThat(found.inputs()).extracting(Input::record).contains(new RecordRef("payment", "own"));
			assertThat(found.missing()).containsExactly(Missing.WHO_PAID);
		}
	}

	/**
	 * What a nonprofit is said to have paid, and an official bore, is not the donor's.
	 */
	@Test
	void isNoPaymentOfADonor() {
		this.facts.officials = 2;
		this.facts.payerKind = OrganizationKind.NONPROFIT_501C3;
		this.facts.amount = "12000";
		this.facts.shares = Map.of("official-1", new BigDecimal("8000"), "official-2", new BigDecimal("4000"));
		this.facts.paths = Map.of("official-1", Set.of(DisclosurePath.SELF_PAID));
		assertThat(this.facts.find(new DonorNoticeRule()).words().key()).isEqualTo("finding.F807-NOTE.below");
		this.facts.paths = Map.of();
		assertThat(this.facts.find(new DonorNoticeRule()).words().key()).isEqualTo("finding.F807-NOTE.over");
	}

	/**
	 * What a nonprofit paid for officials it paid, however it is disclosed.
	 */
	@ParameterizedTest
	@CsvSource({ "FORM_801", "SCHEDULE_E", "INCOME" })
	void isNoneThatADonorPaid(DisclosurePath path) {
		this.facts.payerKind = OrganizationKind.NONPROFIT_501C3;
		this.facts.amount = "10001";
		this.facts.path = path;
		assertThat(new DonorNoticeRule().apply(this.facts.facts(), TestFacts.GROUNDS)).singleElement()
			.satisfies((found) -> assertThat(found.words().key()).isEqualTo("finding.F807-NOTE.over"));
	}

	/**
	 * An object that the own city gave is none that a source of gifts gave.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# giver      | record   | kind             | city    | is own
			Oakley       | giver    | MUNICIPALITY     | oakley  | true
			The council  | giver    | LEGISLATIVE_BODY | oakley  | true
			Antioch      | giver    | MUNICIPALITY     | antioch | false
			A company    | giver    | COMPANY          | oakley  | false
			Somebody     | -        | -                | -       | false
			""")
	void isNoObjectOfTheOwnCity(String giver, String record, OrganizationKind kind, String city, boolean own) {
		this.facts.giver = new PartyFacts(giver, (record != null) ? new RecordRef("organization", record) : null,
				(kind != null) ? kind : OrganizationKind.NOT_STATED, false, false, city, null);
		this.facts.paid = false;
		this.facts.gifts = List.of(this.facts.gift("9000", "2024-05-22", Disposition.NOT_STATED, null));
		for (Rule rule : List.of(new GiftClockRule(), new GiftStatementRule())) {
			Finding found = this.facts.find(rule);
			assertThat(found.words().key().equals("finding.gift.cityGave")).isEqualTo(own);
			assertThat(found.outcome() == Outcome.NOT_REQUIRED && found.day() == null).isEqualTo(own);
		}
		for (Rule rule : List.of(new GiftLimitRule(), new RecusalRule())) {
			assertThat(rule.apply(this.facts.facts(), TestFacts.GROUNDS)).hasSize(own ? 0 : 1);
		}
	}

	private static PaymentFacts renamed(PaymentFacts payment) {
		return new PaymentFacts("own", payment.payer(), null, null, payment.officials(), 0, payment.sum(),
				payment.received(), payment.receivedFrom(), payment.ways(), payment.asked(), payment.parts(),
				payment.claim());
	}

	/**
	 * What came from the city itself, or from the traveler, was taken from nobody.
	 */
	@ParameterizedTest
	@CsvSource({ "CITY", "NOT_STATED" })
	void needsNoFormForPaymentsToTheCity(PaidTo paidTo) {
		this.facts.amount = "9000";
		this.facts.paidTo = paidTo;
		for (PartyFacts payer : Set.of(
				new PartyFacts("Oakley", null, OrganizationKind.MUNICIPALITY, false, false, "oakley", null),
				new PartyFacts("Official 1", new RecordRef("official", "person-1"), OrganizationKind.NOT_STATED, true,
						false, null, null))) {
			this.facts.payer = payer;
			for (Rule rule : List.of(new AgencyFormRule(), new AgencyPostingRule())) {
				assertThat(this.facts.find(rule).outcome()).isEqualTo(Outcome.NOT_REQUIRED);
			}
		}
	}

}

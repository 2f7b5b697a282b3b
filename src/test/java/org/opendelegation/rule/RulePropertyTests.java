package org.opendelegation.rule;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.opendelegation.filing.FormKind;
import org.opendelegation.funding.Gift.Disposition;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.funding.Payment.PaidTo;
import org.opendelegation.funding.PaymentExemption;
import org.opendelegation.funding.PaymentItem;
import org.opendelegation.funding.PaymentSolicitation.Solicited;
import org.opendelegation.organization.OrganizationKind;
import org.opendelegation.support.BusinessDays;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every trip, tried on many that chance made; the seed keeps them the
 * same.
 */
class RulePropertyTests {

	private final Random random = new Random(20240526);

	private final BusinessDays days = BusinessDays.ofCalifornia();

	@Test
	void neverTellsSurelyWhatNeedsAnAmountWithoutOne() {
		assertThat(trips(2_000)).allSatisfy((trip) -> {
			trip.amount = null;
			assertThat(findings(trip)).filteredOn((found) -> found.rule().matches("GIFTLIM|RECUSE|F801-POST"))
				.filteredOn(
						(found) -> found.inputs().stream().anyMatch((input) -> input.record().kind().equals("payment")))
				.filteredOn((found) -> !found.words().key().startsWith("finding.filed."))
				.noneMatch((found) -> List.of(Outcome.MET, Outcome.NOT_MET, Outcome.DUE, Outcome.ASK_COUNSEL)
					.contains(found.outcome()));
		});
	}

	@Test
	void saysWhatIsMissingWhereItCannotTellAndOnlyThen() {
		assertThat(trips(2_000)).allSatisfy((trip) -> assertThat(findings(trip)).isNotEmpty()
			.allSatisfy((found) -> assertThat(found.missing().isEmpty()).as(found.toString())
				.isEqualTo(found.outcome() != Outcome.CANNOT_TELL
						&& !found.words().key().startsWith("finding.F700-E.dueIf"))));
	}

	@Test
	void neverCallsExemptWhatNobodyEvidenced() {
		assertThat(trips(2_000)).allSatisfy((trip) -> {
			if (trip.payerKind == OrganizationKind.NONPROFIT || trip.payerKind == OrganizationKind.NONPROFIT_501C3) {
				trip.taxEntryCheckedOn = null;
				assertThat(findings(trip)).noneMatch((found) -> found.words().key().equals("finding.GIFTLIM.exempt"))
					.noneMatch((found) -> found.rule().equals("EXC-501C3") && found.outcome() == Outcome.MET);
			}
		});
	}

	@Test
	void findsTheSameOfTheSame() {
		assertThat(trips(500)).allSatisfy((trip) -> assertThat(findings(trip)).isEqualTo(findings(trip)));
	}

	@Test
	void neverLetsMoreMoneyBeBetterForTheLimit() {
		assertThat(trips(2_000)).filteredOn((trip) -> trip.amount != null).allSatisfy((trip) -> {
			Outcome before = limit(trip);
			trip.amount = new BigDecimal(trip.amount).add(BigDecimal.valueOf(1 + this.random.nextInt(9_999)))
				.toPlainString();
			if (before == Outcome.NOT_MET) {
				assertThat(limit(trip)).isEqualTo(Outcome.NOT_MET);
			}
			if (limit(trip) == Outcome.MET) {
				assertThat(before).isEqualTo(Outcome.MET);
			}
		});
	}

	/**
	 * A form that is sent on later is no sooner in time, and the day by which it is to be
	 * sent on does not depend on it.
	 */
	@Test
	void neverLetsAFormThatIsSentOnLaterBeInTimeSooner() {
		for (int days = 0; days < 90; days++) {
			LocalDate received = day();
			TestFacts trip = new TestFacts();
			trip.filings = List.of(TestFacts.filing(FormKind.FORM_803, "oakley", "trip", received.toString(),
					received.plusDays(days).toString()));
			Finding found = trip.find(new ForwardingRule());
			assertThat(found.words().key()).isEqualTo("finding.F803-FWD." + ((days <= 30) ? "onTime" : "late"));
			assertThat(found.day()).isEqualTo(received.plusDays(30));
		}
	}

	@Test
	void asksForAFormForTicketsOfTicketsOnly() {
		assertThat(trips(1_000)).allSatisfy((trip) -> {
			boolean isTickets = trip.parts.stream().anyMatch(PaymentItem.Category.OF_TICKETS::contains);
			List<Finding> found = new TicketRule().apply(trip.facts(), TestFacts.GROUNDS);
			assertThat(found).hasSize(isTickets ? 1 : 0);
			trip.parts = Stream.concat(trip.parts.stream(), Stream.of(PaymentItem.Category.LODGING))
				.collect(Collectors.toSet());
			assertThat(new TicketRule().apply(trip.facts(), TestFacts.GROUNDS)).isEqualTo(found);
		});
	}

	@Test
	void putsStatementsOnTheFirstBusinessDayFromAprilOn() {
		for (int year = 2000; year < 2100; year++) {
			LocalDate first = LocalDate.of(year, 4, 1);
			LocalDate due = this.days.onOrAfter(first);
			assertThat(due).isAfterOrEqualTo(first).isBefore(LocalDate.of(year, 4, 5)).satisfies(this::isBusinessDay);
			assertThat(first.datesUntil(due)).noneMatch(this.days::isBusinessDay);
		}
	}

	@Test
	void knowsTheHolidayOfCesarChavezAlsoWhereASundayMovesIt() {
		assertThat(this.days.isHoliday(LocalDate.of(2023, 3, 31))).isTrue();
		assertThat(this.days.isHoliday(LocalDate.of(2024, 4, 1))).isTrue();
		assertThat(this.days.onOrAfter(LocalDate.of(2024, 4, 1))).isEqualTo(LocalDate.of(2024, 4, 2));
		assertThat(this.days.isHoliday(LocalDate.of(2025, 4, 1))).isFalse();
	}

	@Test
	void findsTheNextMeetingAfterEveryDay() {
		MeetingRhythm rhythm = MeetingRhythm.parse("2,4 TUESDAY");
		LocalDate day = LocalDate.of(2020, 1, 1);
		for (int step = 0; step < 4_000; step++, day = day.plusDays(1)) {
			LocalDate next = rhythm.next(day);
			assertThat(next).isAfter(day).isBeforeOrEqualTo(day.plusDays(21));
			assertThat(next.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
			assertThat((next.getDayOfMonth() - 1) / 7).isIn(1, 3);
		}
	}

	private void isBusinessDay(LocalDate day) {
		assertThat(this.days.isBusinessDay(day)).isTrue();
		assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
	}

	private static Outcome limit(TestFacts trip) {
		return trip.find(new GiftLimitRule()).outcome();
	}

	private static List<Finding> findings(TestFacts trip) {
		return RuleBook.apply(trip.facts(), TestFacts.GROUNDS.parameters());
	}

	private List<TestFacts> trips(int count) {
		return Stream.generate(this::trip).limit(count).toList();
	}

	private TestFacts trip() {
		TestFacts trip = new TestFacts();
		trip.payerKind = one(OrganizationKind.values());
		trip.sourceKind = maybe(() -> one(OrganizationKind.values()));
		trip.taxEntryCheckedOn = (trip.payerKind == OrganizationKind.NONPROFIT_501C3) ? maybe(this::day) : null;
		trip.payerAbroad = this.random.nextBoolean();
		trip.amount = maybe(() -> BigDecimal.valueOf(this.random.nextInt(1_200_000), 2).toPlainString());
		trip.received = maybe(() -> day().toString());
		trip.returned = maybe(() -> day().toString());
		trip.officials = 1 + this.random.nextInt(6);
		trip.others = this.random.nextInt(2);
		trip.paidTo = one(PaidTo.values());
		trip.path = maybe(() -> one(DisclosurePath.values()));
		trip.asked = new PaymentFacts.Asked(one(Solicited.values()), maybe(() -> PartyFacts.named("Somebody")));
		trip.parts = Set.of(one(PaymentItem.Category.values()));
		trip.exemption = new PaymentExemption(one(PaymentExemption.Claim.values()), maybe(() -> "A law"),
				maybe(() -> "A letter"), null, maybe(() -> "Somebody"), null);
		trip.gifts = List.of(trip.gift(maybe(() -> "49.50"), maybe(() -> day().toString()), one(Disposition.values()),
				maybe(() -> day().toString())));
		trip.filings = List.of(TestFacts.filing(one(FormKind.values()), "oakley", maybe(() -> "trip"),
				maybe(() -> day().toString()), maybe(() -> day().toString())));
		trip.councilAuthority = maybe(() -> "Item 5");
		trip.countries = one(new List[] { List.of(), List.of("US"), List.of("HK", "CN"), List.of("US", "MX") });
		return trip;
	}

	private LocalDate day() {
		return LocalDate.of(2021, 1, 1).plusDays(this.random.nextInt(3_000));
	}

	private <T> T one(T[] of) {
		return of[this.random.nextInt(of.length)];
	}

	private <T> T maybe(Supplier<T> value) {
		return (this.random.nextInt(4) > 0) ? value.get() : null;
	}

}

package org.opendelegation.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.funding.Payment.PaidTo;
import org.opendelegation.funding.PaymentExemption;
import org.opendelegation.funding.Payments;
import org.opendelegation.rule.ClaimedExemption;
import org.opendelegation.rule.Confidence;
import org.opendelegation.rule.Finding;
import org.opendelegation.rule.Missing;
import org.opendelegation.rule.OfficialFacts;
import org.opendelegation.rule.Outcome;
import org.opendelegation.rule.PaymentFacts;
import org.opendelegation.rule.PaymentSum;
import org.opendelegation.rule.PaymentWays;
import org.opendelegation.rule.RuleBook;
import org.opendelegation.rule.TripFacts;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Money;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.Pages;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.EditionView;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the rules find of the first record: an article that says who paid, and not how
 * much.
 */
@ApplicationTest
class OakleyFindingsTests {

	private static final String TRIP = "/trips/hong-kong-chongqing-2024";

	private static final String WILLIAMS = "anissa-williams";

	@Autowired
	private RestTestClient client;

	@Autowired
	private EditionReader reader;

	@Autowired
	private FundedTrips trips;

	@Autowired
	private TripFactsReader facts;

	@Autowired
	private ParameterStore parameters;

	@Autowired
	private EntityManager entities;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void takesTheLimitOfTheYearOfTheTrip() {
		Finding limit = find("GIFTLIM", WILLIAMS);
		assertThat(limit.outcome()).isEqualTo(Outcome.CANNOT_TELL);
		assertThat(limit.missing()).containsExactly(Missing.AMOUNT, Missing.TAX_STATUS);
		assertThat(limit.parameters()).extracting((used) -> used.value().text()).containsExactly("USD 590.00");
		assertThat(limit.confidence()).isEqualTo(Confidence.READ);
	}

	@Test
	void callsTheExemptionUnverifiedAndNotExempt() {
		Finding exemption = find("EXC-501C3", "trip");
		assertThat(exemption.outcome()).isEqualTo(Outcome.CANNOT_TELL);
		assertThat(exemption.missing()).containsExactly(Missing.TAX_STATUS);
		Element shown = shown(TRIP, "Exemption by payer");
		assertThat(shown.text()).contains("unverified").doesNotContain("does not apply");
	}

	@Test
	void refusesTheExemptionForSpeechesWithTheReason() {
		assertThat(find("EXC-SPEECH", "trip").outcome()).isEqualTo(Outcome.NOT_MET);
		assertThat(shown(TRIP, "Exemption for speeches").text()).contains("Not met",
				"the trip led outside of the United States");
	}

	@Test
	void requiresNoReportToTheCouncilUnlessTheCityPaid() {
		assertThat(find("AB1234", WILLIAMS).words().key()).isEqualTo("finding.AB1234.notCityExpense");
		Finding withCityMoney = find("AB1234", WILLIAMS, paidBy(null, DisclosurePath.CITY_PAID, PaidTo.VENDOR));
		assertThat(withCityMoney.outcome()).isEqualTo(Outcome.DUE);
		assertThat(withCityMoney.day()).isEqualTo(LocalDate.of(2024, 5, 28));
	}

	@Test
	void findsWhenFormsArePostedOnceMoneyCameThroughTheCity() {
		assertThat(find("F801-POST", "oakley").missing()).containsExactly(Missing.AMOUNT, Missing.PAID_TO);
		Finding posting = find("F801-POST", "oakley", paidBy("2500", null, PaidTo.CITY));
		assertThat(posting.outcome()).isEqualTo(Outcome.DUE);
		assertThat(posting.day()).isEqualTo(LocalDate.of(2024, 7, 30));
	}

	@Test
	void findsWhenTheStatementWasDueAndThatDecisionsCannotBeComputed() {
		Finding statement = find("F700-E", WILLIAMS);
		assertThat(statement.outcome()).isEqualTo(Outcome.DUE);
		assertThat(statement.day()).isEqualTo(LocalDate.of(2025, 4, 1));
		assertThat(find("RECUSE", WILLIAMS).words().key()).isEqualTo("finding.RECUSE.unknown");
		Finding watch = find("RECUSE", WILLIAMS, paidBy("590", DisclosurePath.SCHEDULE_E, PaidTo.PERSON));
		assertThat(watch.outcome()).isEqualTo(Outcome.ASK_COUNSEL);
		assertThat(watch.day()).isEqualTo(LocalDate.of(2025, 5, 26));
	}

	/**
	 * What a source says of the payer's own money tells where the money came from.
	 */
	@Test
	void takesThePayerForTheOriginOfItsOwnMoney() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			status.setRollbackOnly();
			EditionView view = this.reader.read(published());
			assertThat(this.facts.read(FundedTrip.of(view), this.trips.once()).payments().get(0).originalSource())
				.isNull();
			ReflectionTestUtils.setField(view.content(Payments.class).payments().get(0), "ownMoney", true);
			PaymentFacts paid = this.facts.read(FundedTrip.of(view), this.trips.once()).payments().get(0);
			assertThat(paid.originalSource()).isEqualTo(paid.payer());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/editions/2" })
	void showsEveryFindingWithItsReasoning(String path) {
		Document page = Pages.read(this.client, TRIP + path, 200);
		Elements found = page.select(".finding");
		assertThat(found).hasSizeGreaterThan(8).allSatisfy((finding) -> {
			assertThat(finding.select(".finding-outcome").text()).isNotBlank();
			assertThat(finding.select("details").text()).contains("Not legal advice");
		});
		assertThat(page.select("#who-paid").text()).contains("what must be disclosed");
		assertThat(page.select(".still-missing").text()).contains("the amount of the payment", "tax status");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/es", "/zh-Hans", "/zh-Hant" })
	void tellsThemInEveryLanguage(String language) {
		Document english = Pages.read(this.client, TRIP, 200);
		Document other = Pages.read(this.client, language + TRIP, 200);
		assertThat(other.select(".finding")).hasSameSizeAs(english.select(".finding"));
		assertThat(other.select(".finding-body > p").eachText())
			.doesNotContainAnyElementsOf(english.select(".finding-body > p:not(.meta)").eachText());
	}

	@Test
	void storesWhatTheRulesFindAndNothingElse() {
		List<Finding> found = inEdition((edition) -> RuleBook
			.apply(this.facts.read(this.trips.read(edition), this.trips.once()), this.parameters.findAll()));
		List<Finding> stored = inEdition((edition) -> this.reader.read(edition)
			.content(Disclosure.class)
			.groups()
			.stream()
			.flatMap((group) -> group.findings().stream())
			.toList());
		assertThat(stored).containsExactlyInAnyOrderElementsOf(found);
	}

	private Element shown(String path, String title) {
		return Pages.read(this.client, path, 200).expectFirst(".finding:has(.finding-title:contains(" + title + "))");
	}

	private Finding find(String rule, String subject, PaymentFacts... more) {
		return inEdition((edition) -> {
			TripFacts facts = this.facts.read(this.trips.read(edition), this.trips.once());
			List<PaymentFacts> payments = new ArrayList<>(facts.payments());
			if (rule.equals("RECUSE") && more.length > 0) {
				payments.clear();
			}
			payments.addAll(List.of(more));
			return RuleBook
				.apply(new TripFacts(facts.officials(), payments, facts.gifts(), facts.stops(), facts.lastDay(),
						facts.councilAuthority()), this.parameters.findAll())
				.stream()
				.filter((finding) -> finding.rule().equals(rule) && finding.subject().record().key().equals(subject))
				.findFirst()
				.orElseThrow();
		});
	}

	/**
	 * A payment for the mayor of Oakley by whoever paid for the trip.
	 */
	private PaymentFacts paidBy(String amount, DisclosurePath path, PaidTo paidTo) {
		return inEdition((edition) -> {
			TripFacts facts = this.facts.read(this.trips.read(edition), this.trips.once());
			OfficialFacts williams = facts.officials()
				.stream()
				.filter((official) -> official.key().equals(WILLIAMS))
				.findFirst()
				.orElseThrow();
			return new PaymentFacts("more", facts.payments().get(0).payer(), null, null, List.of(williams), 0,
					PaymentSum.of((amount != null) ? new Money(new BigDecimal(amount), "USD") : null),
					Edtf.parse("2024-05-19/2024-05-26"), new RecordRef("payment", "more"),
					new PaymentWays(paidTo, (path != null) ? Map.of(williams.key(), Set.of(path)) : Map.of()),
					PaymentFacts.Asked.NOT_STATED, Set.of(), new ClaimedExemption(PaymentExemption.NOT_STATED));
		});
	}

	private <T> T inEdition(Function<Edition, T> work) {
		return new TransactionTemplate(this.transactions).execute((status) -> work.apply(published()));
	}

	private Edition published() {
		return this.entities.createQuery("""
				from Edition e join fetch e.trip where e.trip.slug = 'hong-kong-chongqing-2024' and e.state = PUBLISHED
				""", Edition.class).getSingleResult();
	}

}

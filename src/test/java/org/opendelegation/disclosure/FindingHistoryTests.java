package org.opendelegation.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.opendelegation.disclosure.EarlierFindings.Matter;
import org.opendelegation.disclosure.EarlierFindings.Result;
import org.opendelegation.disclosure.FindingChange.Kind;
import org.opendelegation.disclosure.FindingChange.Side;
import org.opendelegation.disclosure.FindingChange.Standing;
import org.opendelegation.disclosure.FindingHistory.Batch;
import org.opendelegation.rule.Authority;
import org.opendelegation.rule.Confidence;
import org.opendelegation.rule.Finding;
import org.opendelegation.rule.Input;
import org.opendelegation.rule.Outcome;
import org.opendelegation.rule.ParameterKind;
import org.opendelegation.rule.Phrase;
import org.opendelegation.rule.Subject;
import org.opendelegation.rule.UsedParameter;
import org.opendelegation.rule.Value;
import org.opendelegation.rule.Value.Type;
import org.opendelegation.source.RecordRef;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is told of earlier findings, to staff and to the public.
 */
class FindingHistoryTests {

	private static final RecordRef PAYMENT = new RecordRef("payment", "payment");

	private static final RecordRef FILING = new RecordRef("filing", "filing-1");

	private static final Input RECEIVED = input("received", Type.DATES, "2024-05-20", PAYMENT);

	private static final Input FILED = input("filingDone", Type.DAY, "2024-06-10", FILING);

	private static final Input NO_AMOUNT = new Input("amount", null, PAYMENT);

	private static final Phrase PLAIN = new Phrase("finding.noParameter", List.of());

	@Test
	void tellsWhatWasFoundForATimeAndSinceWhen() {
		Finding first = finding("jane", 1, Outcome.CANNOT_TELL, PLAIN, List.of(NO_AMOUNT));
		Finding second = finding("jane", 1, Outcome.DUE, PLAIN, List.of(NO_AMOUNT), limit("USD 590.00"));
		Finding third = finding("jane", 2, Outcome.DUE, PLAIN, List.of(NO_AMOUNT), limit("USD 630.00"));
		List<Result> results = only(Openness.STAFF, List.of(first), List.of(first), List.of(second), List.of(second),
				List.of(third))
			.results();
		assertThat(results).extracting(Result::foundAt).containsExactly(moment(4), moment(2), moment(0));
		assertThat(results.get(1).changes())
			.containsExactly(new FindingChange(Kind.LIMIT, "GIFT_LIMIT", Side.absent(), money("590.00")));
		assertThat(results.get(0).changes()).containsExactly(
				new FindingChange(Kind.RULE, "", Side.told(number("1")), Side.told(number("2"))),
				new FindingChange(Kind.LIMIT, "GIFT_LIMIT", money("590.00"), money("630.00")));
		assertThat(results.get(2).changes()).isEmpty();
	}

	@Test
	void tellsNothingOfWhatStayedTheSame() {
		Finding same = finding("jane", 1, Outcome.MET, PLAIN, List.of(RECEIVED));
		assertThat(changed(Openness.STAFF, List.of(same), List.of(same))).isEmpty();
	}

	@Test
	void tellsOnceWhatIsAlikeOfSeveral() {
		assertThat(only(Openness.STAFF, met("jane", "john"), due("jane", "john")).names()).containsExactly("Jane",
				"John");
		assertThat(changed(Openness.STAFF, met("jane", "john"), due("jane"))).hasSize(2);
	}

	@Test
	void leavesOutOfSeveralFindingsThoseThatStayed() {
		Finding constant = finding("jane", 1, Outcome.MET, PLAIN, List.of(RECEIVED));
		Finding gone = finding("jane", 1, Outcome.DUE, PLAIN, List.of());
		List<Result> results = only(Openness.STAFF, List.of(constant, gone), List.of(constant)).results();
		assertThat(results.get(0).told()).isEmpty();
		assertThat(results.get(1).told()).singleElement().extracting((told) -> told.outcome()).isEqualTo(Outcome.DUE);
	}

	@Test
	void tellsTheNamesAndSumsThatThePresentFindingsHave() {
		Finding before = about("Friends of Travel", "USD 600");
		Finding after = finding("jane", 1, Outcome.MET, PLAIN,
				List.of(payer("Friends of Travel"), input("amount", Type.MONEY, "USD 600.00", PAYMENT)));
		assertThat(onlyPublic(before, after).results().get(1).told().get(0).words()).isEqualTo(before.words());
	}

	@Test
	void tellsNoNameOrSumThatThePresentFindingsLack() {
		Finding after = finding("jane", 1, Outcome.MET, PLAIN, List.of(payer("Friends of Travel"), NO_AMOUNT));
		for (Finding before : List.of(about("A Name Withheld Since", "USD 600"),
				about("Friends of Travel", "USD 600"))) {
			Matter told = onlyPublic(before, after);
			assertThat(told.results().get(1).told().get(0).words()).isNull();
			assertThat(told.toString()).doesNotContain("Withheld", "600");
			assertThat(told.results().get(1).told().get(0).outcome()).isEqualTo(Outcome.DUE);
		}
		assertThat(only(Openness.STAFF, List.of(about("A Name Withheld Since", "USD 600")), List.of(after)).toString())
			.contains("A Name Withheld Since", "600");
	}

	/**
	 * That somebody else was paid the same sum tells nothing of the sum that is told no
	 * more.
	 */
	@Test
	void tellsNoSumThatOnlyAnotherFindingHappensToHave() {
		Finding before = about("Friends of Travel", "USD 600");
		Finding after = finding("jane", 1, Outcome.MET, PLAIN, List.of(payer("Friends of Travel"), NO_AMOUNT));
		Finding another = finding("john", 1, Outcome.MET, PLAIN,
				List.of(input("payer", Type.NAME, "Somebody", new RecordRef("payment", "other")),
						input("amount", Type.MONEY, "USD 600", new RecordRef("payment", "other"))));
		PresentFindings present = new PresentFindings(List.of(after, another));
		assertThat(present.isSentenceOpen(before)).isFalse();
	}

	@Test
	void saysOfAnInputThatIsNotPublicAnyMoreOnlyThatItDiffers() {
		Finding before = finding("jane", 1, Outcome.MET, PLAIN, List.of(payer("Former")));
		Finding after = finding("jane", 1, Outcome.DUE, PLAIN, List.of(payer("Present")));
		assertThat(onlyPublic(before, after).results().get(0).changes()).containsExactly(new FindingChange(Kind.INPUT,
				"payer", new Side(Standing.NOT_PUBLIC, null), Side.told(new Value(Type.NAME, "Present"))));
	}

	@Test
	void tellsADayOnlyWhereTheDaysItCameFromArePublic() {
		Finding before = finding("jane", 1, Outcome.DUE, PLAIN, List.of(FILED));
		Finding of = finding("jane", 1, Outcome.CANNOT_TELL, PLAIN, List.of(RECEIVED));
		Finding after = new Finding(of.rule(), of.version(), of.jurisdiction(), of.authority(), of.subject(), null,
				of.outcome(), null, of.words(), of.missing(), of.inputs(), of.parameters(), of.confidence());
		assertThat(onlyPublic(before, after).results().get(1).told().get(0).day()).isNull();
		Finding open = finding("jane", 1, Outcome.DUE, PLAIN, List.of(RECEIVED));
		assertThat(onlyPublic(open, after).results().get(1).told().get(0).day()).isNotNull();
	}

	@Test
	void namesNobodyWhoIsNotNamedNow() {
		Matter gone = changed(new PresentFindings(met("john")), met("jane", "john"), met("john")).get(0);
		assertThat(gone.names()).isEmpty();
		assertThat(gone.toString()).doesNotContainIgnoringCase("jane");
		assertThat(gone.results().get(0).told()).isEmpty();
	}

	private static Matter onlyPublic(Finding before, Finding after) {
		return only(new PresentFindings(List.of(after)), List.of(before), List.of(after));
	}

	@SafeVarargs
	private static Matter only(Openness openness, List<Finding>... batches) {
		List<Matter> matters = changed(openness, batches);
		assertThat(matters).hasSize(1);
		return matters.get(0);
	}

	@SafeVarargs
	private static List<Matter> changed(Openness openness, List<Finding>... batches) {
		List<Batch> found = new ArrayList<>();
		for (int at = 0; at < batches.length; at++) {
			found.add(new Batch(moment(at), batches[at]));
		}
		return new FindingHistory(found).changed(openness).matters();
	}

	private static Instant moment(int day) {
		return Instant.parse("2026-11-20T12:00:00Z").plusSeconds(86_400L * day);
	}

	private static List<Finding> met(String... keys) {
		return List.of(keys).stream().map((key) -> finding(key, 1, Outcome.MET, PLAIN, List.of(RECEIVED))).toList();
	}

	private static List<Finding> due(String... keys) {
		return List.of(keys).stream().map((key) -> finding(key, 1, Outcome.DUE, PLAIN, List.of(RECEIVED))).toList();
	}

	private static Finding about(String payer, String sum) {
		return finding("jane", 1, Outcome.DUE,
				new Phrase("finding.GIFTLIM.above", List.of(new Value(Type.NAME, payer), new Value(Type.MONEY, sum))),
				List.of(payer(payer), input("amount", Type.MONEY, sum, PAYMENT)));
	}

	private static Finding finding(String key, int version, Outcome outcome, Phrase words, List<Input> inputs,
			UsedParameter... limits) {
		return new Finding("GIFTLIM", version, "US-CA", new Authority("Gov. Code § 89503", "https://example.gov"),
				new Subject(new RecordRef("traveler", key), key.substring(0, 1).toUpperCase() + key.substring(1)), null,
				outcome, LocalDate.of(2024, 6, 25), words, List.of(), inputs, List.of(limits), Confidence.READ);
	}

	private static Input payer(String name) {
		return input("payer", Type.NAME, name, PAYMENT);
	}

	private static Input input(String name, Type type, String text, RecordRef record) {
		return new Input(name, new Value(type, text), record);
	}

	private static UsedParameter limit(String value) {
		return new UsedParameter(1, ParameterKind.GIFT_LIMIT, "US-CA", new Value(Type.MONEY, value), null, null,
				"Gov. Code § 89503", null, Confidence.READ, null);
	}

	private static Side money(String dollars) {
		return Side.told(new Value(Type.MONEY, "USD " + dollars));
	}

	private static Value number(String digits) {
		return new Value(Type.NUMBER, digits);
	}

}

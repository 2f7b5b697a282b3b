package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.filing.FilingEvidence;
import org.opendelegation.filing.FormKind;
import org.opendelegation.filing.Period;
import org.opendelegation.funding.PaymentSolicitation.Solicited;
import org.opendelegation.organization.OrganizationKind;
import org.opendelegation.source.RecordRef;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several payments that were asked for, by examples: who asked, how much, and when, each
 * as {@code ana 3000 2024-05-20}.
 */
class BehestedExamplesTests {

	private final TestFacts facts = new TestFacts();

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|',
			textBlock = """
					# payments                                                      | found
					ana 3000 2024-05-20, bob 3000 2024-05-20                       | below -, below -
					ana 3000 2024-05-20, ana 3000 2024-05-25                       | due 2024-06-24
					ana 3000 2024-05-20, ana 3000 2023-05-20                       | below -, below -
					ana 5000 2024-05-20, ana 1 2024-06-01, ana 2 2024-07-01        | due 2024-06-19, later 2024-07-01, later 2024-07-31
					ana 2 2024-07-01, ana 5000 2024-05-20                          | due 2024-06-19, later 2024-07-31
					ana 5000 2024-05-20, bob 1 2024-06-01                          | due 2024-06-19, below -
					ana 5000 2024-05-20, ana 1 2024-06                             | due 2024-06-19, later.day -
					ana 3000 2024-05-20, ? 3000 2024-05-25                         | unknown -, who -
					ana 3000 2024-05-20, ana 3000 ?                                | unknown -, year -
					ana 3000 2024-05-20, ana 1000 ?                                | below -, year -
					""")
	void severalPayments(String payments, String found) {
		assertThat(find(payments, List.of())).isEqualTo(List.of(found.split(", ")));
	}

	/**
	 * A report is one of who filed it, on what it names or else on all that was paid by
	 * then.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# payments                                  | filed by ana on, names | found
			ana 5000 2024-05-20, bob 5000 2024-05-20   | 2024-06-01             | filed.form.onTime, F803.due
			ana 5000 2024-05-20, ana 1 2024-07-01      | 2024-06-01             | filed.form.onTime, F803.later
			ana 5000 2024-05-20, ana 1 2024-07-01      | 2024-07-02             | filed.form.late, filed.form.onTime
			ana 5000 2024-05-20, ana 1 2024-07-01      | 2024-07-02 paid-2      | F803.due, filed.form.onTime
			ana 3000 2024-05-20, ana 3000 2024-05-25   | 2024-06-01 paid-1      | F803.due
			ana 3000 2024-05-20, ana 3000 2024-05-25   | 2024-06-01             | filed.form.onTime
			""")
	void reports(String payments, String filed, String found) {
		String[] parts = filed.split(" ");
		FilingFacts filing = new FilingFacts(new FilingEvidence("filed", FormKind.FORM_803, "oakley", "ana", null,
				"trip", (parts.length > 1) ? Set.of(parts[1]) : Set.of(), new Period(null, null),
				LocalDate.parse(parts[0]), LocalDate.parse(parts[0]), null, null), List.of());
		assertThat(apply(payments, List.of(filing)))
			.extracting((finding) -> finding.words().key().replace("finding.", ""))
			.containsExactly(found.split(", "));
	}

	/**
	 * It does not matter for whom: an official asked.
	 */
	@Test
	void countsWhatWasForCompanionsOrForNobodyNamed() {
		this.facts.forNobodyNamed = true;
		assertThat(find("ana 5000 2024-05-20", List.of())).containsExactly("due 2024-06-19");
		this.facts.others = 2;
		assertThat(find("ana 5000 2024-05-20", List.of())).containsExactly("due 2024-06-19");
	}

	/**
	 * The rule is California's; who asked and went for a city elsewhere is not under it.
	 */
	@Test
	void asksNobodyOfAnotherState() {
		this.facts.city = new CityFacts("reno", "Reno", List.of());
		assertThat(find("person-1 5000 2024-05-20", List.of())).isEmpty();
		assertThat(find("ana 5000 2024-05-20", List.of())).isEmpty();
	}

	private List<String> find(String payments, List<FilingFacts> filings) {
		return apply(payments, filings).stream()
			.map((found) -> found.words().key().replace("finding.F803.", "") + " "
					+ ((found.day() != null) ? found.day() : "-"))
			.toList();
	}

	private List<Finding> apply(String payments, List<FilingFacts> filings) {
		this.facts.payerKind = OrganizationKind.COMPANY;
		List<PaymentFacts> paid = new ArrayList<>();
		for (String typed : payments.split(", ")) {
			String[] parts = typed.split(" ");
			this.facts.amount = parts[1];
			this.facts.received = parts[2].equals("?") ? null : parts[2];
			this.facts.asked = new PaymentFacts.Asked(Solicited.YES,
					parts[0].equals("?") ? null : new PartyFacts(parts[0], new RecordRef("official", parts[0]),
							OrganizationKind.NOT_STATED, true, false, null, null));
			paid.add(TestFacts.keyed(this.facts.facts().payments().get(0), "paid-" + (paid.size() + 1)));
		}
		return new BehestedRule().apply(this.facts.facts(paid, filings), TestFacts.GROUNDS);
	}

}

package org.opendelegation.rule;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.funding.Gift.Disposition;
import org.opendelegation.funding.PaymentSolicitation.Solicited;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two payers or givers by what they are called: withheld, they are never one.
 */
class WithheldPayerTests {

	private final TestFacts facts = new TestFacts();

	@ParameterizedTest
	@CsvSource({ "(withheld), (withheld), 2", "Acme, Acme, 1", "Acme, ACME, 2" })
	void addsUpWhatOnePaid(String first, String second, int sources) {
		this.facts.amount = "3000";
		this.facts.received = "2024-05-20";
		this.facts.asked = new PaymentFacts.Asked(Solicited.YES, PartyFacts.named("Ana"));
		List<PaymentFacts> paid = new ArrayList<>();
		for (String name : List.of(first, second)) {
			this.facts.payer = PartyFacts.named(name);
			paid.add(TestFacts.keyed(this.facts.facts().payments().get(0), "paid-" + paid.size()));
		}
		TripFacts trip = this.facts.facts(paid, List.of());
		for (Rule rule : List.of(new GiftLimitRule(), new StatementRule(), new RecusalRule(), new DonorNoticeRule(),
				new BehestedRule())) {
			assertThat(rule.apply(trip, TestFacts.GROUNDS)).as(rule.id()).hasSize(sources);
		}
	}

	@ParameterizedTest
	@CsvSource({ "(withheld), 2", "Acme, 1" })
	void addsUpWhatOneGave(String name, int sources) {
		this.facts.paid = false;
		this.facts.giver = PartyFacts.named(name);
		GiftFacts vase = this.facts.gift("40", "2024-05-20", Disposition.KEPT, null);
		GiftFacts bowl = new GiftFacts("bowl", "A bowl", vase.giver(), vase.receiver(), vase.received(), vase.value(),
				null, Disposition.KEPT, null);
		this.facts.gifts = List.of(vase, bowl);
		for (Rule rule : List.of(new GiftLimitRule(), new GiftStatementRule())) {
			assertThat(rule.apply(this.facts.facts(), TestFacts.GROUNDS)).as(rule.id()).hasSize(sources);
		}
	}

}

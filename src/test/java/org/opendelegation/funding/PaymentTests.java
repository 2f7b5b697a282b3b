package org.opendelegation.funding;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.opendelegation.official.Official;
import org.opendelegation.source.Fact;
import org.opendelegation.source.Withholding;
import org.opendelegation.support.Money;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.Party;
import org.opendelegation.trip.Traveler;
import org.opendelegation.trip.Trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PaymentTests {

	private static final Money SUM = new Money(new BigDecimal("1200.00"), Currency.getInstance("USD"));

	private final Edition edition = new Edition(new Trip("kyoto-2025"), 1);

	private final Payment payment = new Payment(this.edition, "fares", 1, Party.named("A foundation"), "Air fare");

	@Test
	void hasNoAmountUntilASourceStatesOne() {
		assertThat(this.payment.getAmount()).isNull();
		assertThat(this.payment.getBasis()).isEqualTo(Payment.Basis.NOT_STATED);
		assertThat(this.payment.getFacts()).filteredOn(Fact::isUnknown)
			.extracting(Fact::field)
			.contains("amount", "originalSource", "paths", "paidTo");
	}

	@Test
	void statesAnAmountWithItsBasis() {
		this.payment.state(SUM, Payment.Basis.GOOD_FAITH_ESTIMATE);
		assertThat(this.payment.getAmount()).isEqualTo(SUM);
		assertThat(this.payment.getBasis()).isEqualTo(Payment.Basis.GOOD_FAITH_ESTIMATE);
		assertThat(this.payment.getFacts()).filteredOn(Fact::isUnknown)
			.extracting(Fact::field)
			.doesNotContain("amount");
	}

	@Test
	void statesNoAmountWithoutABasis() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.payment.state(SUM, Payment.Basis.NOT_STATED));
		assertThat(this.payment.getAmount()).isNull();
	}

	@Test
	void benefitsThoseWhoWereOnTheTrip() {
		Traveler traveler = traveler(this.edition);
		this.payment.benefit(traveler);
		assertThat(this.payment.getBeneficiaries()).containsExactly(traveler);
	}

	@Test
	void benefitsNobodyOfAnotherEdition() {
		Traveler stranger = traveler(new Edition(new Trip("osaka-2024"), 1));
		assertThatIllegalArgumentException().isThrownBy(() -> this.payment.benefit(stranger));
	}

	@Test
	void tellsWhichWayTheMoneyWentAsFarAsItIsKnown() {
		assertThat(this.payment.getWay()).isNull();
		assertThat(way("A fund", null)).isEqualTo(new MoneyWay("payment.way.source", List.of("A fund", "A club")));
		assertThat(way(null, "A town")).isEqualTo(new MoneyWay("payment.way.between", List.of("A club", "A town")));
		assertThat(way("A fund", "A town"))
			.isEqualTo(new MoneyWay("payment.way.both", List.of("A fund", "A club", "A town")));
		assertThat(way(Withholding.IN_ITS_PLACE, "A town")).as("withheld").isNull();
	}

	private MoneyWay way(String source, String between) {
		this.payment.pass(Party.named("A club"), (between != null) ? Party.named(between) : null,
				(source != null) ? Party.named(source) : null);
		return this.payment.getWay();
	}

	private static Traveler traveler(Edition edition) {
		return new Traveler(edition, "ann-lee", 1, new Official("ann-lee", "Ann Lee", "Lee, Ann"), "Mayor", null);
	}

}

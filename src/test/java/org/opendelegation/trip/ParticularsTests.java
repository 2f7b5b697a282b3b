package org.opendelegation.trip;

import org.junit.jupiter.api.Test;
import org.opendelegation.source.Fact;
import org.opendelegation.support.Edtf;

import static org.assertj.core.api.Assertions.assertThat;

class ParticularsTests {

	private final Particulars particulars = new Particulars(new Edition(new Trip("kyoto-2025"), 1), "Kyoto",
			"Four days in Kyoto");

	@Test
	void asksWhatNoSourceStates() {
		assertThat(this.particulars.getFacts()).filteredOn(Fact::isUnknown)
			.extracting(Fact::field)
			.contains("dates", "purpose", "invitation", "councilAuthority");
	}

	@Test
	void asksNoMoreWhenTheDateIsKnown() {
		Edtf dates = Edtf.parse("2025-04/2025-05");
		this.particulars.date(dates, null, null);
		assertThat(this.particulars.getFacts()).filteredOn(Fact::isUnknown)
			.extracting(Fact::field)
			.doesNotContain("dates");
		assertThat(this.particulars.getDates()).isEqualTo(dates);
	}

	@Test
	void areNamedTheSameInEveryTrip() {
		assertThat(this.particulars.getReference()).hasToString("trip/trip");
		assertThat(this.particulars.getFacts()).extracting(Fact::getLabelKey).contains("trip.title", "trip.dates");
	}

}

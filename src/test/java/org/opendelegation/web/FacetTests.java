package org.opendelegation.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FacetTests {

	@Test
	void offersTheYearsThatDatesMayMeanTheLatestFirst() {
		assertThat(years(new YearSpan(2023, 2024, 2), new YearSpan(2024, 2024, 1))).containsExactly(new Choice(2024, 3),
				new Choice(2023, 2));
	}

	@Test
	void offersOfALongStretchItsEndsAndCountsItToEveryYear() {
		assertThat(years(new YearSpan(1000, 9999, 1), new YearSpan(2023, 2024, 2))).containsExactly(new Choice(9999, 1),
				new Choice(2024, 3), new Choice(2023, 3), new Choice(1000, 1));
	}

	@Test
	void offersEveryYearOfADecade() {
		assertThat(years(new YearSpan(1990, 1999, 1))).hasSize(10);
	}

	private static List<Choice> years(YearSpan... spans) {
		return Facet.ofYears(List.of(spans)).choices();
	}

}

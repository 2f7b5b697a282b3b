package org.opendelegation.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListFilterTests {

	@Test
	void keepsTheOrderOfItsParameters() {
		ListFilter filter = ListFilter.none()
			.q("mayor")
			.year(2024)
			.place("hong-kong")
			.organization("b")
			.official("a")
			.city("oakley");
		assertThat(filter.getValues().keySet()).containsExactly("city", "official", "organization", "place", "year",
				"q");
		assertThat(filter.toQuery(1))
			.isEqualTo("?city=oakley&official=a&organization=b&place=hong-kong&year=2024&q=mayor");
		assertThat(filter.getYear()).isEqualTo(2024);
		assertThat(filter.getPlace()).isEqualTo("hong-kong");
	}

	@Test
	void leavesOutWhatIsNotAsked() {
		ListFilter filter = ListFilter.none().city(null).q("  ").year(null);
		assertThat(filter.isEmpty()).isTrue();
		assertThat(filter.getCity()).isEmpty();
		assertThat(filter.getYear()).isZero();
		assertThat(filter.toQuery(1)).isEmpty();
		assertThat(filter.toQuery(3)).isEqualTo("?page=3");
	}

	@Test
	void losesOneParameterAndNotTheOthers() {
		ListFilter filter = ListFilter.none().city("oakley").year(2024);
		assertThat(filter.without("city").getValues()).containsExactly(Map.entry("year", "2024"));
		assertThat(filter.without("year").getYear()).isZero();
		assertThat(filter.getValues()).hasSize(2);
	}

	@Test
	void writesAQueryThatIsReadBack() {
		assertThat(ListFilter.none().q(" a&b=c 会 ").toQuery(2)).isEqualTo("?q=a%26b%3Dc%20%E4%BC%9A&page=2");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 7, -2024, 10000 })
	void knowsNoSuchYear(int year) {
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> ListFilter.none().year(year))
			.satisfies((ex) -> assertThat(ex.getParameter()).isEqualTo("year"))
			.satisfies((ex) -> assertThat(ex.getValue()).isEqualTo(String.valueOf(year)));
	}

	@Test
	void takesNoTextThatTheDatabaseCannotHold() {
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> ListFilter.none().q("a\0b"))
			.satisfies((ex) -> assertThat(ex.getValue()).isEqualTo("a\uFFFDb"));
	}

}

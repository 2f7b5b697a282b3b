package org.opendelegation.picture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LetteringTests {

	private final Lettering lettering = new Lettering(10);

	@Test
	void takesIdeographsForASquareEach() {
		assertThat(this.lettering.width("重庆")).isEqualTo(20);
		assertThat(this.lettering.width("Li")).isLessThan(this.lettering.width("李") * 2);
	}

	@Test
	void shortensOnlyWhatDoesNotFit() {
		assertThat(this.lettering.shortened("Oakley", 100)).isEqualTo("Oakley");
		assertThat(this.lettering.shortened("City of Oakley", 50)).endsWith("…").startsWith("City");
	}

	@Test
	void wrapsAtSpacesAndBetweenIdeographs() {
		assertThat(this.lettering.wrapped("City of Oakley", 60, 2)).containsExactly("City of", "Oakley");
		assertThat(this.lettering.wrapped("重庆市人民政府", 45, 2)).containsExactly("重庆市人", "民政府");
	}

}

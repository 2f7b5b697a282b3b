package org.opendelegation.support;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EdtfConverterTests {

	private final EdtfConverter columns = new EdtfConverter();

	@Test
	void keepsTheTextInTheColumn() {
		assertThat(this.columns.convertToDatabaseColumn(Edtf.parse("2024-05~"))).isEqualTo("2024-05~");
		assertThat(this.columns.convertToEntityAttribute("2024-05~")).isEqualTo(Edtf.parse("2024-05~"));
	}

	@Test
	void keepsNothingWhereThereIsNothing() {
		assertThat(this.columns.convertToDatabaseColumn(null)).isNull();
		assertThat(this.columns.convertToEntityAttribute(null)).isNull();
	}

}

package org.opendelegation.support;

import org.junit.jupiter.api.Test;

import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.support.DefaultConversionService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EdtfConverterTests {

	private final EdtfConverter columns = new EdtfConverter();

	private final DefaultConversionService forms = new DefaultConversionService();

	EdtfConverterTests() {
		this.forms.addConverter(new EdtfFormConverter());
	}

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

	@Test
	void readsFormsWithSpacesAround() {
		assertThat(this.forms.convert(" 2024-05 ", Edtf.class)).isEqualTo(Edtf.parse("2024-05"));
		assertThat(this.forms.convert(" ", Edtf.class)).isNull();
	}

	@Test
	void refusesFormsThatHoldNoDate() {
		assertThatExceptionOfType(ConversionFailedException.class)
			.isThrownBy(() -> this.forms.convert("in May", Edtf.class))
			.withRootCauseInstanceOf(EdtfSyntaxException.class);
	}

}

package org.opendelegation.place;

import java.math.BigDecimal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Texts;

import org.springframework.validation.Errors;

/**
 * A city as a browser sends it.
 */
record CityForm(@NotBlank @Size(max = 200) @Nullable String name,

		@Size(max = 200) @Nullable String region,

		@Pattern(regexp = "\\s*(?:[A-Z]{2}-[A-Z0-9]{1,3})?\\s*",
				message = "{desk.city.state.wrong}") @Nullable String state,

		@NotBlank(message = "{form.choose}") @Nullable String country,

		@Pattern(regexp = DEGREES_OR_BLANK, message = "{desk.city.degrees}") @Nullable String latitude,

		@Pattern(regexp = DEGREES_OR_BLANK, message = "{desk.city.degrees}") @Nullable String longitude) {

	private static final String DEGREES_OR_BLANK = "\\s*(?:-?\\d{1,3}(?:\\.\\d{1,5})?)?\\s*";

	static CityForm blank() {
		return new CityForm(null, null, null, "US", null, null);
	}

	static CityForm of(City city) {
		return new CityForm(city.getName(), city.getRegion(), city.getState(), city.getCountry().getCode(),
				Texts.of(city.getLatitude()), Texts.of(city.getLongitude()));
	}

	/**
	 * A state lies in the country that its code begins with.
	 */
	void checkState(Errors errors) {
		String code = Texts.orNull(this.state);
		String chosen = Texts.orNull(this.country);
		if (code != null && chosen != null && !errors.hasFieldErrors("state") && !code.startsWith(chosen + "-")) {
			errors.rejectValue("state", "desk.city.state.elsewhere");
		}
	}

	void checkPosition(Errors errors) {
		if (errors.hasFieldErrors("latitude") || errors.hasFieldErrors("longitude")) {
			return;
		}
		if ((degrees(this.latitude) == null) != (degrees(this.longitude) == null)) {
			errors.rejectValue("longitude", "desk.city.both");
		}
		rejectBeyond("latitude", degrees(this.latitude), 90, errors);
		rejectBeyond("longitude", degrees(this.longitude), 180, errors);
	}

	private static void rejectBeyond(String field, @Nullable BigDecimal degrees, int most, Errors errors) {
		if (degrees != null && degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
			errors.rejectValue(field, "desk.city.degrees");
		}
	}

	static @Nullable BigDecimal degrees(@Nullable String typed) {
		String text = Texts.orNull(typed);
		return (text != null) ? new BigDecimal(text) : null;
	}

}

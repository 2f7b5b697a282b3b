package org.opendelegation.organization;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.TypedDate;

import org.springframework.validation.Errors;

/**
 * A registration as a browser sends it.
 */
record RegistrationForm(
		@NotBlank(message = "{form.choose}") @OneOf(Registration.Register.class) @Nullable String register,

		@NotBlank @Size(max = 200) @Nullable String capacity,

		@Size(max = 100) @Nullable String number,

		@NotBlank @Size(max = 200) @Nullable String status,

		@TypedDate @Nullable String checkedOn,

		@Size(max = 2000) @Pattern(regexp = WEB_ADDRESS_OR_BLANK,
				message = "{desk.source.url.wrong}") @Nullable String url) {

	private static final String WEB_ADDRESS_OR_BLANK = "\\s*(?:https?://[^\\s/]\\S*)?\\s*";

	/**
	 * Finds a date that is not one day.
	 */
	void checkDay(Errors errors) {
		if (!errors.hasFieldErrors("checkedOn") && Dates.read(this.checkedOn) != null && day() == null) {
			errors.rejectValue("checkedOn", "desk.registration.checkedOn.vague");
		}
	}

	/**
	 * The day on which it was looked up, or {@code null}.
	 */
	@Nullable LocalDate day() {
		Edtf typed = Dates.read(this.checkedOn);
		LocalDate first = (typed != null) ? typed.earliest() : null;
		return (first != null && Edtf.on(first).equals(typed)) ? first : null;
	}

}

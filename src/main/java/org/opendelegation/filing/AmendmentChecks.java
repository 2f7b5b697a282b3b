package org.opendelegation.filing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.place.City;
import org.opendelegation.support.Texts;
import org.opendelegation.support.TypedDay;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * What is wrong with a filing as the amendment of another: it amends an earlier one of
 * the same form, filer and city.
 */
@Component
class AmendmentChecks {

	private static final String FIELD = "amends";

	private final FilingRepository filings;

	private final FilingWords words;

	AmendmentChecks(FilingRepository filings, FilingWords words) {
		this.filings = filings;
		this.words = words;
	}

	void check(FilingForm form, City city, @Nullable Filing held, Errors errors) {
		String slug = Texts.orNull(form.amends());
		if (slug == null) {
			return;
		}
		Optional<Filing> amended = this.filings.findOfAny(slug);
		if (amended.isEmpty() || !Objects.equals(amended.get().getCity().getId(), city.getId())) {
			errors.rejectValue(FIELD, "form.choose");
		}
		else if (held != null && leadsTo(amended.get(), held)) {
			errors.rejectValue(FIELD, "desk.filing.amends.circle");
		}
		else {
			checkLikeness(form, amended.get(), errors);
			checkOrder(form, amended.get(), errors);
		}
	}

	private static void checkLikeness(FilingForm form, Filing amended, Errors errors) {
		if (!errors.hasFieldErrors("form") && (!amended.getForm().name().equals(form.form())
				|| !Objects.equals(amended.getFormName(), Texts.orNull(form.formName())))) {
			errors.rejectValue(FIELD, "desk.filing.amends.form");
		}
		else if (!errors.hasFieldErrors("filer")
				&& !Objects.equals(FilerChoice.textOf(amended), Texts.orNull(form.filer()))) {
			errors.rejectValue(FIELD, "desk.filing.amends.filer");
		}
	}

	private void checkOrder(FilingForm form, Filing amended, Errors errors) {
		String field = (Texts.orNull(form.filed()) != null) ? "filed" : "received";
		LocalDate day = TypedDay.read(form.days().get(field));
		FilingDays known = amended.getDays();
		LocalDate first = (known.filed() != null) ? known.filed() : known.received();
		if (day != null && first != null && day.isBefore(first) && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, "desk.filing.amends.early", new Object[] { this.words.day(first) }, null);
		}
	}

	/**
	 * Whether a filing is another, or amends it through others. What is stored has no
	 * circles.
	 */
	private boolean leadsTo(Filing from, Filing to) {
		Optional<Filing> next = Optional.of(from);
		while (next.isPresent()) {
			if (Objects.equals(next.get().getId(), to.getId())) {
				return true;
			}
			next = Optional.ofNullable(next.get().getAmendsId()).flatMap(this.filings::findByIdentity);
		}
		return false;
	}

}

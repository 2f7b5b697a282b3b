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
 * What is wrong with a filing as the amendment of another, or as what is amended: an
 * amendment is later than what it amends, and of the same form, filer and city.
 */
@Component
class AmendmentChecks {

	private static final String FIELD = "amends";

	private final FilingRepository filings;

	private final AmendmentChain chain;

	private final FilingWords words;

	AmendmentChecks(FilingRepository filings, AmendmentChain chain, FilingWords words) {
		this.filings = filings;
		this.chain = chain;
		this.words = words;
	}

	void check(FilingForm form, City city, @Nullable Filing held, Errors errors) {
		if (held != null) {
			checkAmendments(form, held, errors);
		}
		String slug = Texts.orNull(form.amends());
		if (slug == null) {
			return;
		}
		Optional<Filing> amended = this.filings.findOfAny(slug);
		if (amended.isEmpty() || !Objects.equals(amended.get().getCity().getId(), city.getId())) {
			errors.rejectValue(FIELD, "form.choose");
		}
		else if (held != null && this.chain.leadsTo(amended.get(), held)) {
			errors.rejectValue(FIELD, "desk.filing.amends.circle");
		}
		else {
			checkLikeness(form, amended.get(), errors);
			checkOrder(form, amended.get(), errors);
		}
	}

	private static void checkLikeness(FilingForm form, Filing amended, Errors errors) {
		if (!errors.hasFieldErrors("form") && !isOnTheForm(form, amended)) {
			errors.rejectValue(FIELD, "desk.filing.amends.form");
		}
		else if (!errors.hasFieldErrors("filer") && !isByTheFiler(form, amended)) {
			errors.rejectValue(FIELD, "desk.filing.amends.filer");
		}
	}

	private void checkOrder(FilingForm form, Filing amended, Errors errors) {
		String field = dayField(form);
		LocalDate day = madeOn(form);
		LocalDate first = AmendmentChain.madeOn(amended);
		if (day != null && first != null && day.isBefore(first) && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, "desk.filing.amends.early", new Object[] { this.words.day(first) }, null);
		}
	}

	/**
	 * What amends a filing stays like it and later, whatever is corrected of it.
	 */
	private void checkAmendments(FilingForm form, Filing held, Errors errors) {
		for (Filing amendment : this.chain.amendmentsOf(held)) {
			String label = this.words.label(amendment);
			if (!errors.hasFieldErrors("form") && !isOnTheForm(form, amendment)) {
				errors.rejectValue("form", "desk.filing.amended.form", new Object[] { label }, null);
			}
			if (!errors.hasFieldErrors("filer") && !isByTheFiler(form, amendment)) {
				errors.rejectValue("filer", "desk.filing.amended.filer", new Object[] { label }, null);
			}
			LocalDate then = AmendmentChain.madeOn(amendment);
			LocalDate day = madeOn(form);
			if (day != null && then != null && day.isAfter(then) && !errors.hasFieldErrors(dayField(form))) {
				errors.rejectValue(dayField(form), "desk.filing.amended.late",
						new Object[] { label, this.words.day(then) }, null);
			}
		}
	}

	private static boolean isOnTheForm(FilingForm form, Filing other) {
		return other.getForm().name().equals(form.form())
				&& Objects.equals(other.getFormName(), Texts.orNull(form.formName()));
	}

	private static boolean isByTheFiler(FilingForm form, Filing other) {
		return Objects.equals(FilerChoice.textOf(other), Texts.orNull(form.filer()));
	}

	private static String dayField(FilingForm form) {
		return (Texts.orNull(form.filed()) != null) ? "filed" : "received";
	}

	private static @Nullable LocalDate madeOn(FilingForm form) {
		return TypedDay.read(form.days().get(dayField(form)));
	}

}

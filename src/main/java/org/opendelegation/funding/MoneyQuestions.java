package org.opendelegation.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.draft.UnlikelyDays;
import org.opendelegation.support.Dates;
import org.opendelegation.support.DaySpan;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Questions;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Edition;
import org.opendelegation.web.SiteProperties;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Refuses days on which nothing can have been paid or given, and asks about days and sums
 * that are more likely mistyped.
 */
@Component
class MoneyQuestions {

	private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

	private static final int YEAR = 366;

	private final UnlikelyDays days;

	private final Clock clock;

	MoneyQuestions(UnlikelyDays days, Clock clock, SiteProperties site) {
		this.days = days;
		this.clock = clock.withZone(site.timeZone());
	}

	/**
	 * Finds days that are still to come, and those before all records.
	 */
	void checkDays(Errors errors, String... fields) {
		for (String field : fields) {
			Edtf day = errors.hasFieldErrors(field) ? null : Dates.read(Texts.of(errors.getFieldValue(field)));
			if (day != null && day.earliest() != null && day.earliest().isAfter(LocalDate.now(this.clock))) {
				errors.rejectValue(field, "payment.day.future", new Object[] { String.valueOf(Dates.write(day)) },
						null);
			}
			else if (day != null && day.latest() != null && day.latest().isBefore(FIRST)) {
				errors.rejectValue(field, "payment.day.early", new Object[] { String.valueOf(Dates.write(day)) }, null);
			}
		}
	}

	/**
	 * Asks about the sum, the rate and the days of a payment or a gift.
	 * @param received the day of the payment as it was typed
	 */
	void ask(Questions questions, Edition edition, @Nullable String received, TypedSum sum, TypedRate rate) {
		Edtf day = Dates.read(received);
		Optional<DaySpan> trip = this.days.daysOf(edition);
		askFar(questions, "received", "payment.received.far", day, trip);
		Edtf rateDay = Dates.read(rate.day());
		if (day != null) {
			askFar(questions, "rateDay", "payment.rateDay.far", rateDay, DaySpan.over(day));
		}
		else {
			askFar(questions, "rateDay", "payment.rateDay.farFromTrip", rateDay, trip);
		}
		if (!rate.ask(questions, sum)) {
			sum.ask(questions, rate.read());
		}
	}

	/**
	 * Asks about the day on which somebody approved a claim, where it is years from the
	 * trip.
	 */
	void askApproval(Questions questions, Edition edition, @Nullable String approved) {
		askFar(questions, "approvedOn", "payment.approvedOn.far", Dates.read(approved), this.days.daysOf(edition));
	}

	private static void askFar(Questions questions, String field, String code, @Nullable Edtf day,
			Optional<DaySpan> from) {
		if (day != null) {
			from.filter((known) -> known.daysTo(day) > YEAR)
				.ifPresent((known) -> questions.ask(field, code, String.valueOf(Dates.write(day)), known.inWords()));
		}
	}

}

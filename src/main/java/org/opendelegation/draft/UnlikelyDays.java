package org.opendelegation.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Dates;
import org.opendelegation.support.DaySpan;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Questions;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.ParticularsRepository;
import org.opendelegation.web.SiteProperties;

import org.springframework.stereotype.Component;

/**
 * Asks about days of trips that are more likely mistyped: far ahead, long ago, or far
 * from the trip. What is asked about can be read as a date.
 */
@Component
public class UnlikelyDays {

	private static final int YEARS_AHEAD = 2;

	private static final LocalDate LONG_AGO = LocalDate.of(1950, 1, 1);

	private static final int FAR_FROM_TRIP = 60;

	/** The days that the way there and back may take. */
	private static final int OF_TRAVEL = 3;

	private final ParticularsRepository particulars;

	private final EntityManager entities;

	private final Clock clock;

	UnlikelyDays(ParticularsRepository particulars, EntityManager entities, Clock clock, SiteProperties site) {
		this.entities = entities;
		this.particulars = particulars;
		this.clock = clock.withZone(site.timeZone());
	}

	/**
	 * Asks about a day of the trip itself: as such, beside the days on which the form
	 * says that it was, and beside those of its stops and travelers.
	 * @param dates on which days the trip was, as the form says
	 */
	void askOfTrip(Questions questions, Edition edition, String field, @Nullable String typed, @Nullable String dates) {
		Edtf date = Dates.read(typed);
		if (date == null) {
			return;
		}
		LocalDate last = last(date);
		Optional<DaySpan> when = DaySpan.over(Dates.read(dates)).filter((known) -> known.daysTo(date) > OF_TRAVEL);
		if (last != null && last.isBefore(LONG_AGO)) {
			questions.ask(field, "form.date.longAgo", inWords(date));
		}
		else if (isAhead(date)) {
			questions.ask(field, "form.date.far", inWords(date));
		}
		else if (when.isPresent()) {
			questions.ask(field, "form.date.offWhen", inWords(date), when.get().inWords());
		}
		else {
			daysOfParts(edition).filter((parts) -> parts.daysTo(date) > FAR_FROM_TRIP)
				.ifPresent((parts) -> questions.ask(field, "form.date.offParts", inWords(date),
						String.valueOf(parts.daysTo(date)), parts.inWords()));
		}
	}

	/**
	 * Asks about a day that is years ahead.
	 */
	void askAhead(Questions questions, String field, @Nullable String typed) {
		Edtf date = Dates.read(typed);
		if (isAhead(date)) {
			questions.ask(field, "form.date.far", inWords(date));
		}
	}

	/**
	 * Asks about a day of the itinerary.
	 */
	public void askOfItinerary(Questions questions, Edition edition, String field, @Nullable String typed) {
		askAhead(questions, field, typed);
		Edtf date = Dates.read(typed);
		if (date != null && !isAhead(date)) {
			daysOf(edition).filter((trip) -> trip.daysTo(date) > FAR_FROM_TRIP)
				.ifPresent((trip) -> questions.ask(field, "form.date.offTrip", inWords(date),
						String.valueOf(trip.daysTo(date)), trip.inWords()));
		}
	}

	/**
	 * The days of a trip as far as the edition says them.
	 */
	public Optional<DaySpan> daysOf(Edition edition) {
		return this.particulars.findByEdition(edition)
			.flatMap((trip) -> DaySpan.over(trip.getDates(), trip.getDeparted(), trip.getReturned()));
	}

	/**
	 * The days of the stops and travelers as far as the edition says them.
	 */
	private Optional<DaySpan> daysOfParts(Edition edition) {
		return DaySpan.over(this.entities.createQuery("""
				select dates from Stop where edition = :edition
				union all select departed from Traveler where edition = :edition
				union all select returned from Traveler where edition = :edition
				""", Edtf.class).setParameter("edition", edition).getResultStream().toArray(Edtf[]::new));
	}

	private boolean isAhead(@Nullable Edtf date) {
		LocalDate last = (date != null) ? last(date) : null;
		return last != null && last.isAfter(LocalDate.now(this.clock).plusYears(YEARS_AHEAD));
	}

	private static @Nullable LocalDate last(Edtf date) {
		return (date.latest() != null) ? date.latest() : date.earliest();
	}

	private static String inWords(@Nullable Edtf date) {
		return String.valueOf(Dates.write(date));
	}

}

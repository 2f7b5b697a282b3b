package org.opendelegation.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opendelegation.place.CityRepository;
import org.opendelegation.web.Choice;
import org.opendelegation.web.Facet;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.Listing;
import org.opendelegation.web.SiteProperties;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public list of what is due by which day, as far as it follows from what is public.
 */
@Component
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
class DueList {

	/** Whether the day is still to come, as lists are narrowed to. */
	static final List<String> WHEN = List.of("ahead", "over");

	private final List<PublicCalendar> calendars;

	private final People people;

	private final CityRepository cities;

	private final CalendarWords words;

	private final Clock clock;

	DueList(List<PublicCalendar> calendars, People people, CityRepository cities, CalendarWords words, Clock clock,
			SiteProperties site) {
		this.calendars = calendars;
		this.people = people;
		this.cities = cities;
		this.words = words;
		this.clock = clock.withZone(site.timeZone());
	}

	/**
	 * The day that it is in the city.
	 */
	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * A page of the list.
	 * @throws org.opendelegation.web.BadParameterException if the filter names a city
	 * that is not public
	 * @throws org.opendelegation.web.NotFoundException if the list has fewer pages
	 */
	Listing<DueEntry> read(ListFilter filter, int page) {
		List<PublicDay> all = this.calendars.stream().flatMap((calendar) -> calendar.findPublished().stream()).toList();
		DueNarrowing narrowing = new DueNarrowing(all, citiesOf(all), today());
		return Listing.of((request) -> page(narrowing.by(filter), request), page, filter,
				Map.of("city", this.cities::findPublishedName, "when", (when) -> Optional.of(wordOf(when))),
				facets(narrowing, filter));
	}

	private List<People.OfCity> citiesOf(List<PublicDay> days) {
		return this.people
			.cities(days.stream().map(PublicDay::cityId).filter(Objects::nonNull).collect(Collectors.toSet()));
	}

	private static Page<DueEntry> page(List<DueEntry> found, Pageable request) {
		return new PageImpl<>(found.stream().skip(request.getOffset()).limit(request.getPageSize()).toList(), request,
				found.size());
	}

	private List<Facet> facets(DueNarrowing narrowing, ListFilter filter) {
		Map<String, String> names = narrowing.cities()
			.stream()
			.collect(Collectors.toMap(People.OfCity::slug, People.OfCity::name));
		return List.of(
				facet("city", narrowing.cities().stream().map(People.OfCity::slug).toList(), names::get, narrowing,
						filter),
				facet("when", WHEN, this::wordOf, narrowing, filter),
				facet("year", narrowing.years(), Function.identity(), narrowing, filter));
	}

	private static Facet facet(String parameter, List<String> values, Function<String, String> label,
			DueNarrowing narrowing, ListFilter filter) {
		return new Facet(parameter,
				values.stream()
					.map((value) -> new Choice(value, label.apply(value),
							narrowing.by(filter.instead(parameter, value)).size()))
					.filter((choice) -> choice.count() > 0)
					.toList());
	}

	private String wordOf(String when) {
		return this.words.message("due.when." + when);
	}

}

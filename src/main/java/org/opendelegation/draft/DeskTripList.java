package org.opendelegation.draft;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.web.BadParameterException;
import org.opendelegation.web.DeskList;
import org.opendelegation.web.Facet;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.Listing;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of all trips, each by its newest edition.
 */
@Component
@Transactional(readOnly = true)
class DeskTripList implements DeskList {

	private static final int LONGEST_NUMBER = 9;

	private final DeskTripRepository trips;

	private final Drafts drafts;

	private final EditionReader reader;

	DeskTripList(DeskTripRepository trips, Drafts drafts, EditionReader reader) {
		this.trips = trips;
		this.drafts = drafts;
		this.reader = reader;
	}

	@Override
	public String getName() {
		return "trips";
	}

	@Override
	public Map<String, List<String>> getChoices() {
		Map<String, List<String>> choices = new LinkedHashMap<>();
		choices.put("state", List.of("draft", "in_review", "scheduled", "published", "withdrawn"));
		choices.put("sort", List.of("dates", "name"));
		return choices;
	}

	@Override
	public ListFilter narrow(Map<String, String> query) {
		ListFilter filter = ListFilter.none().city(query.get("city")).year(year(query.get("year"))).q(query.get("q"));
		for (Map.Entry<String, List<String>> choice : getChoices().entrySet()) {
			filter = filter.choice(choice.getKey(), query.get(choice.getKey()), choice.getValue());
		}
		return filter;
	}

	@Override
	public List<String> slugs(ListFilter filter, int most) {
		return this.trips.findNewest(filter, PageRequest.of(0, most)).map(DeskTripRow::slug).getContent();
	}

	@Override
	public Map<String, String> labels(Collection<String> slugs) {
		Map<String, DeskTrip> found = this.drafts.findAll(slugs);
		Map<Long, String> titles = this.reader.readTitles(found.values().stream().map(DeskTrip::newest).toList());
		return found.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(trip) -> titles.getOrDefault(trip.getValue().newest().getStoredId(), trip.getKey())));
	}

	private static @Nullable Integer year(@Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		if (typed.length() > LONGEST_NUMBER || !typed.matches("[0-9]+")) {
			throw new BadParameterException("year", typed);
		}
		return Integer.valueOf(typed);
	}

	Listing<DeskTripRow> read(ListFilter filter, int page) {
		return Listing.of((request) -> this.trips.findNewest(filter, request), page, filter,
				Map.of("city", this.trips::findCityName),
				List.of(new Facet("city", this.trips.countByLead(filter.without("city"))),
						Facet.ofYears(this.trips.countByYears(filter.without("year")))));
	}

}

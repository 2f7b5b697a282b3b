package org.opendelegation.trip;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.FormerAddresses;
import org.opendelegation.official.OfficialRepository;
import org.opendelegation.organization.OrganizationRepository;
import org.opendelegation.place.CityRepository;
import org.opendelegation.web.Facet;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.Listing;
import org.opendelegation.web.PageSection;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Trips and their editions as the public sees them.
 */
@Controller
@RequestMapping("/trips")
@Transactional(readOnly = true)
class TripRegisterController {

	private final TripListRepository trips;

	private final TripEditions editions;

	private final EditionReader reader;

	private final CityRepository cities;

	private final FormerAddresses formerAddresses;

	private final OfficialRepository officials;

	private final OrganizationRepository organizations;

	private final ParticipationRepository participation;

	/** What is not of an edition, and so not on the permanent page of one. */
	private final List<PageSection<EditionView>> sections;

	TripRegisterController(TripListRepository trips, TripEditions editions, EditionReader reader, CityRepository cities,
			FormerAddresses formerAddresses, OfficialRepository officials, OrganizationRepository organizations,
			ParticipationRepository participation, List<PageSection<EditionView>> sections) {
		this.trips = trips;
		this.editions = editions;
		this.reader = reader;
		this.cities = cities;
		this.formerAddresses = formerAddresses;
		this.officials = officials;
		this.organizations = organizations;
		this.participation = participation;
		this.sections = sections;
	}

	@GetMapping
	String list(@Nullable String city, @Nullable String official, @Nullable String organization, @Nullable String place,
			@Nullable Integer year, @Nullable String q, @RequestParam(defaultValue = "1") int page, Model model) {
		ListFilter filter = ListFilter.none()
			.city(city)
			.official(official)
			.organization(organization)
			.place(place)
			.year(year)
			.q(q);
		this.formerAddresses.follow("/trips", filter);
		model.addAttribute("listing", Listing.of((request) -> this.trips.findPublished(filter, request), page, filter,
				Map.of("city", this.cities::findPublishedName, "official", this.officials::findPublishedName,
						"organization", this.organizations::findPublishedName, "place", this.cities::findPublishedName),
				facets(filter)));
		return "trip/list";
	}

	private List<Facet> facets(ListFilter filter) {
		return List.of(new Facet("city", this.trips.countPublishedByCity(filter.without("city"))),
				new Facet("place", this.trips.countPublishedByPlace(filter.without("place"))),
				Facet.ofYears(this.trips.countPublishedByYears(filter.without("year"))),
				new Facet("official", this.trips.countPublishedByOfficial(filter.without("official"))),
				new Facet("organization", this.trips.countPublishedByOrganization(filter.without("organization"))));
	}

	@GetMapping("/{slug}")
	String show(@PathVariable String slug, Model model) {
		EditionHistory history = this.editions.of(slug);
		EditionView view = this.reader.read(history.current());
		model.addAttribute("sections", this.sections.stream().map((section) -> section.read(view)).toList());
		model.addAttribute("disputed", this.participation.findPublishedDisputed(view.edition()));
		return show(view, history, model);
	}

	@GetMapping("/{slug}/editions/{number}")
	String showEdition(@PathVariable String slug, @PathVariable String number, Model model) {
		EditionHistory history = this.editions.of(slug);
		Edition edition = history.numbered(number);
		model.addAttribute("permanent", edition);
		model.addAttribute("sections", List.of());
		return show(this.reader.read(edition), history, model);
	}

	private String show(EditionView view, EditionHistory history, Model model) {
		model.addAttribute("view", view);
		model.addAttribute("history", history);
		model.addAttribute("editions", history.editions());
		model.addAttribute("questions", Question.values());
		return "trip/show";
	}

	@GetMapping("/{slug}/editions")
	String listEditions(@PathVariable String slug, Model model) {
		EditionHistory history = this.editions.of(slug);
		model.addAttribute("history", history);
		model.addAttribute("editions", history.editions());
		history.lastReadable()
			.flatMap(this.reader::readParticulars)
			.ifPresent((particulars) -> model.addAttribute("particulars", particulars));
		return "trip/editions";
	}

}

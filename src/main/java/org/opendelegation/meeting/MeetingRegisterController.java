package org.opendelegation.meeting;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.FormerAddresses;
import org.opendelegation.official.OfficialRepository;
import org.opendelegation.organization.OrganizationRepository;
import org.opendelegation.place.CityRepository;
import org.opendelegation.source.Citable;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Markdown;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionHistory;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.EditionView;
import org.opendelegation.trip.Trip;
import org.opendelegation.trip.TripEditions;
import org.opendelegation.web.Facet;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.Listing;
import org.opendelegation.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Meetings as the public sees them.
 */
@Controller
@Transactional(readOnly = true)
class MeetingRegisterController {

	private final MeetingRepository meetings;

	private final TripEditions editions;

	private final EditionReader reader;

	private final CityRepository cities;

	private final FormerAddresses formerAddresses;

	private final OfficialRepository officials;

	private final OrganizationRepository organizations;

	private final Markdown markdown;

	MeetingRegisterController(MeetingRepository meetings, TripEditions editions, EditionReader reader,
			CityRepository cities, FormerAddresses formerAddresses, OfficialRepository officials,
			OrganizationRepository organizations, Markdown markdown) {
		this.meetings = meetings;
		this.editions = editions;
		this.reader = reader;
		this.cities = cities;
		this.formerAddresses = formerAddresses;
		this.officials = officials;
		this.organizations = organizations;
		this.markdown = markdown;
	}

	@GetMapping("/meetings")
	String list(@Nullable String city, @Nullable String official, @Nullable String organization, @Nullable String place,
			@Nullable Integer year, @Nullable String q, @RequestParam(defaultValue = "1") int page, Model model) {
		ListFilter filter = ListFilter.none()
			.city(city)
			.official(official)
			.organization(organization)
			.place(place)
			.year(year)
			.q(q);
		this.formerAddresses.follow("/meetings", filter);
		model.addAttribute("listing", Listing.of((request) -> this.meetings.findPublished(filter, request), page,
				filter,
				Map.of("city", this.cities::findPublishedName, "official", this.officials::findPublishedName,
						"organization", this.organizations::findPublishedName, "place", this.cities::findPublishedName),
				facets(filter)));
		return "meeting/list";
	}

	private List<Facet> facets(ListFilter filter) {
		return List.of(new Facet("place", this.meetings.countPublishedByPlace(filter.without("place"))),
				Facet.ofYears(this.meetings.countPublishedByYears(filter.without("year"))),
				new Facet("official", this.meetings.countPublishedByOfficial(filter.without("official"))),
				new Facet("organization", this.meetings.countPublishedByOrganization(filter.without("organization"))),
				new Facet("city", this.meetings.countPublishedByCity(filter.without("city"))));
	}

	/**
	 * An address stays: a meeting that an amendment left out is where it was last.
	 */
	private NotFoundException notFound(Trip trip, String key) {
		String what = "meeting " + key + " of " + trip.getPath();
		return this.meetings.findPublishedLast(trip.getSlug(), key)
			.map((number) -> new NotFoundException(what, "error.404.meeting", String.valueOf(number),
					trip.getPath() + "/editions/" + number + "#" + new RecordRef("meeting", key).anchor()))
			.orElseGet(() -> new NotFoundException(what));
	}

	@GetMapping("/trips/{slug}/meetings/{key}")
	String show(@PathVariable String slug, @PathVariable String key, Model model) {
		EditionHistory history = this.editions.of(slug);
		return show(history.current(), key, history, model);
	}

	@GetMapping("/trips/{slug}/editions/{number}/meetings/{key}")
	String showInEdition(@PathVariable String slug, @PathVariable String number, @PathVariable String key,
			Model model) {
		EditionHistory history = this.editions.of(slug);
		Edition edition = history.numbered(number);
		model.addAttribute("permanent", edition);
		return show(edition, key, history, model);
	}

	private String show(Edition edition, String key, EditionHistory history, Model model) {
		EditionView view = this.reader.read(edition);
		Proceedings proceedings = view.content(Proceedings.class);
		Meeting meeting = proceedings.meetings()
			.stream()
			.filter((candidate) -> candidate.getKey().equals(key))
			.findFirst()
			.orElseThrow(() -> notFound(edition.getTrip(), key));
		List<Citable> records = proceedings.about(meeting);
		model.addAttribute("view", view);
		model.addAttribute("meeting", meeting);
		model.addAttribute("current", pathInCurrent(meeting, history));
		model.addAttribute("provenance", view.provenance().about(records));
		model.addAttribute("minutes",
				(meeting.getMinutes() != null) ? this.markdown.render(meeting.getMinutes()) : null);
		model.addAttribute("statements", proceedings.saidAt(meeting));
		model.addAttribute("questions", view.openQuestionsOf(records));
		model.addAttribute("disagreements", view.disagreementsOf(records));
		return "meeting/show";
	}

	/**
	 * Where to read of a meeting in the current edition: on its own page or, where that
	 * edition has no such meeting, on the trip's.
	 */
	private String pathInCurrent(Meeting meeting, EditionHistory history) {
		boolean isThere = meeting.getEdition().isCurrent() || history.editions()
			.stream()
			.filter(Edition::isCurrent)
			.anyMatch((current) -> this.meetings.existsIn(current, meeting.getKey()));
		return isThere ? meeting.getPath() : meeting.getEdition().getTrip().getPath();
	}

}

package org.opendelegation.home;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.picture.WorldPoints;
import org.opendelegation.trip.TripListRepository;
import org.opendelegation.web.ListFilter;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The front page, and what there is to say about the site itself, for which nobody asks
 * the database.
 */
@Controller
class HomeRegisterController {

	private static final Limit NEWS = Limit.of(5);

	private static final Limit LATEST_TRIPS = Limit.of(3);

	private final OverviewRepository overview;

	private final TripListRepository trips;

	HomeRegisterController(OverviewRepository overview, TripListRepository trips) {
		this.overview = overview;
		this.trips = trips;
	}

	@GetMapping("/")
	@Transactional(readOnly = true)
	String home(Model model) {
		model.addAttribute("totals", this.overview.countPublished());
		model.addAttribute("news", this.overview.findLatestPublished(NEWS));
		model.addAttribute("trips", this.trips.findPublished(ListFilter.none(), LATEST_TRIPS));
		model.addAttribute("map", map(this.overview.findPublishedDestinations()));
		return "home/home";
	}

	private static @Nullable WorldPoints map(List<Destination> destinations) {
		return WorldPoints.of(destinations.stream().map(Destination::toPlace).toList()).orElse(null);
	}

	@GetMapping("/about")
	String about() {
		return "home/about";
	}

	@GetMapping("/accessibility")
	String accessibility() {
		return "home/accessibility";
	}

}

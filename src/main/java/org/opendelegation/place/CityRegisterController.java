package org.opendelegation.place;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.FormerAddresses;
import org.opendelegation.picture.WorldPoints;
import org.opendelegation.source.DirectoryReader;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.Listing;
import org.opendelegation.web.PageSection;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Cities as the public sees them. One transaction reads a page, so that what one query
 * brings is there for the next.
 */
@Controller
@RequestMapping("/cities")
@Transactional(readOnly = true)
class CityRegisterController {

	private final CityRepository cities;

	private final CityTraffic traffic;

	private final DirectoryReader reader;

	private final FormerAddresses formerAddresses;

	private final ObjectProvider<PageSection<City>> sections;

	CityRegisterController(CityRepository cities, CityTraffic traffic, DirectoryReader reader,
			FormerAddresses formerAddresses, ObjectProvider<PageSection<City>> sections) {
		this.cities = cities;
		this.traffic = traffic;
		this.reader = reader;
		this.formerAddresses = formerAddresses;
		this.sections = sections;
	}

	@GetMapping
	String list(@Nullable String q, @RequestParam(defaultValue = "1") int page, Model model) {
		ListFilter filter = ListFilter.none().q(q);
		Listing<City> listing = Listing.of((request) -> this.cities.findPublished(filter, request), page, filter,
				Map.of(), List.of());
		this.cities.fetchNames(listing.getEntries());
		Map<String, Integer> trips = this.traffic.countTrips();
		model.addAttribute("listing", listing);
		model.addAttribute("trips", trips);
		map(trips).ifPresent((drawing) -> model.addAttribute("map", drawing));
		return "place/list";
	}

	private Optional<WorldPoints> map(Map<String, Integer> trips) {
		return WorldPoints.of(this.cities.findPublishedOnMap(trips.keySet())
			.stream()
			.flatMap((city) -> point(city, trips.getOrDefault(city.getSlug(), 0)))
			.toList());
	}

	private static Stream<WorldPoints.Place> point(City city, int trips) {
		BigDecimal latitude = city.getLatitude();
		BigDecimal longitude = city.getLongitude();
		if (latitude == null || longitude == null) {
			return Stream.empty();
		}
		return Stream.of(new WorldPoints.Place(city.getName(), city.toLink().path(), latitude.doubleValue(),
				longitude.doubleValue(), trips));
	}

	@GetMapping("/{slug}")
	String show(@PathVariable String slug, Model model) {
		City city = this.cities.findPublished(slug)
			.orElseThrow(() -> this.formerAddresses.missing("city", "cities", slug));
		model.addAttribute("city", city);
		model.addAttribute("view", this.reader.read(city, List.of(city), this.sections));
		return "place/show";
	}

}

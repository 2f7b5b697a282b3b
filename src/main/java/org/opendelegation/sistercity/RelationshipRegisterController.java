package org.opendelegation.sistercity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.FormerAddresses;
import org.opendelegation.place.CityRepository;
import org.opendelegation.source.Citable;
import org.opendelegation.source.DirectoryReader;
import org.opendelegation.web.Facet;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.Listing;
import org.opendelegation.web.NotFoundException;
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
 * Relationships between cities as the public sees them. One transaction reads a page, so
 * that what one query brings is there for the next.
 */
@Controller
@RequestMapping("/sister-cities")
@Transactional(readOnly = true)
class RelationshipRegisterController {

	private final RelationshipRepository relationships;

	private final CityRepository cities;

	private final FormerAddresses formerAddresses;

	private final DirectoryReader reader;

	private final ObjectProvider<PageSection<Relationship>> sections;

	RelationshipRegisterController(RelationshipRepository relationships, CityRepository cities,
			FormerAddresses formerAddresses, DirectoryReader reader,
			ObjectProvider<PageSection<Relationship>> sections) {
		this.relationships = relationships;
		this.cities = cities;
		this.formerAddresses = formerAddresses;
		this.reader = reader;
		this.sections = sections;
	}

	@GetMapping
	String list(@Nullable String city, @Nullable String q, @RequestParam(defaultValue = "1") int page, Model model) {
		ListFilter filter = ListFilter.none().city(city).q(q);
		this.formerAddresses.follow("/sister-cities", filter);
		Listing<Relationship> listing = Listing.of((request) -> this.relationships.findPublished(filter, request), page,
				filter, Map.of("city", this.cities::findPublishedName),
				List.of(new Facet("city", this.relationships.countPublishedByCity(filter.without("city")))));
		this.relationships.fetchStages(listing.getEntries());
		model.addAttribute("listing", listing);
		return "sistercity/list";
	}

	@GetMapping("/{slug}")
	String show(@PathVariable String slug, Model model) {
		Relationship relationship = this.relationships.findPublished(slug)
			.orElseThrow(() -> new NotFoundException("relationship " + slug));
		List<Citable> records = Stream.<Citable>concat(Stream.of(relationship), relationship.getStages().stream())
			.toList();
		model.addAttribute("relationship", relationship);
		model.addAttribute("view", this.reader.read(relationship, records, this.sections));
		return "sistercity/show";
	}

}

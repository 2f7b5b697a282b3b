package org.opendelegation.organization;

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
 * Organizations as the public sees them. One transaction reads a page, so that what one
 * query brings is there for the next.
 */
@Controller
@RequestMapping("/organizations")
@Transactional(readOnly = true)
class OrganizationRegisterController {

	private final OrganizationRepository organizations;

	private final TieRepository ties;

	private final RegistrationRepository registrations;

	private final CityRepository cities;

	private final FormerAddresses formerAddresses;

	private final DirectoryReader reader;

	private final ObjectProvider<PageSection<Organization>> sections;

	OrganizationRegisterController(OrganizationRepository organizations, TieRepository ties,
			RegistrationRepository registrations, CityRepository cities, FormerAddresses formerAddresses,
			DirectoryReader reader, ObjectProvider<PageSection<Organization>> sections) {
		this.organizations = organizations;
		this.ties = ties;
		this.registrations = registrations;
		this.cities = cities;
		this.formerAddresses = formerAddresses;
		this.reader = reader;
		this.sections = sections;
	}

	@GetMapping
	String list(@Nullable String city, @Nullable String q, @RequestParam(defaultValue = "1") int page, Model model) {
		ListFilter filter = ListFilter.none().city(city).q(q);
		this.formerAddresses.follow("/organizations", filter);
		Listing<Organization> listing = Listing.of((request) -> this.organizations.findPublished(filter, request), page,
				filter, Map.of("city", this.cities::findPublishedName),
				List.of(new Facet("city", this.organizations.countPublishedByCity(filter.without("city")))));
		this.organizations.fetchAliases(listing.getEntries());
		model.addAttribute("listing", listing);
		return "organization/list";
	}

	@GetMapping("/{slug}")
	String show(@PathVariable String slug, Model model) {
		Organization organization = this.organizations.findPublished(slug)
			.orElseThrow(() -> this.formerAddresses.missing("organization", "organizations", slug));
		List<Tie> known = this.ties.findPublishedOf(organization);
		List<Registration> entered = this.registrations.findPublishedOf(organization);
		List<Citable> records = Stream.of(List.of(organization), known, entered)
			.<Citable>flatMap(List::stream)
			.toList();
		model.addAttribute("organization", organization);
		model.addAttribute("ties", known);
		model.addAttribute("registrations", entered);
		model.addAttribute("view", this.reader.read(organization, records, this.sections));
		return "organization/show";
	}

}

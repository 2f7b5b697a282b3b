package org.opendelegation.official;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.FormerAddresses;
import org.opendelegation.organization.OrganizationRepository;
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
 * People as the public sees them. One transaction reads a page, so that what one query
 * brings is there for the next.
 */
@Controller
@RequestMapping("/officials")
@Transactional(readOnly = true)
class OfficialRegisterController {

	private final OfficialRepository officials;

	private final OfficeRepository offices;

	private final OrganizationRepository organizations;

	private final CityRepository cities;

	private final FormerAddresses formerAddresses;

	private final DirectoryReader reader;

	private final ObjectProvider<PageSection<Official>> sections;

	OfficialRegisterController(OfficialRepository officials, OfficeRepository offices,
			OrganizationRepository organizations, CityRepository cities, FormerAddresses formerAddresses,
			DirectoryReader reader, ObjectProvider<PageSection<Official>> sections) {
		this.officials = officials;
		this.offices = offices;
		this.organizations = organizations;
		this.cities = cities;
		this.formerAddresses = formerAddresses;
		this.reader = reader;
		this.sections = sections;
	}

	@GetMapping
	String list(@Nullable String city, @Nullable String organization, @Nullable String q,
			@RequestParam(defaultValue = "1") int page, Model model) {
		ListFilter filter = ListFilter.none().city(city).organization(organization).q(q);
		this.formerAddresses.follow("/officials", filter);
		Listing<Official> listing = Listing.of((request) -> this.officials.findPublished(filter, request), page, filter,
				Map.of("city", this.cities::findPublishedName, "organization", this.organizations::findPublishedName),
				facets(filter));
		this.officials.fetchAliases(listing.getEntries());
		this.officials.fetchOffices(listing.getEntries());
		model.addAttribute("listing", listing);
		return "official/list";
	}

	private List<Facet> facets(ListFilter filter) {
		return List.of(new Facet("city", this.officials.countPublishedByCity(filter.without("city"))),
				new Facet("organization", this.officials.countPublishedByOrganization(filter.without("organization"))));
	}

	@GetMapping("/{slug}")
	String show(@PathVariable String slug, Model model) {
		Official official = this.officials.findPublished(slug)
			.orElseThrow(() -> this.formerAddresses.missing("official", "officials", slug));
		List<Office> held = this.offices.findByOfficialOrderByAttestedDescKey(official);
		List<Citable> records = Stream.<Citable>concat(Stream.of(official), held.stream()).toList();
		model.addAttribute("official", official);
		model.addAttribute("offices", held);
		model.addAttribute("view", this.reader.read(official, records, this.sections));
		return "official/show";
	}

}

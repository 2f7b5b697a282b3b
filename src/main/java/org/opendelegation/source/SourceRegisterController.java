package org.opendelegation.source;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.FormerAddresses;
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
 * Sources as the public sees them, each with everything it is cited for.
 */
@Controller
@RequestMapping("/sources")
@Transactional(readOnly = true)
class SourceRegisterController {

	private final SourceRepository sources;

	private final FormerAddresses formerAddresses;

	private final ObjectProvider<PageSection<Source>> sections;

	SourceRegisterController(SourceRepository sources, FormerAddresses formerAddresses,
			ObjectProvider<PageSection<Source>> sections) {
		this.sources = sources;
		this.formerAddresses = formerAddresses;
		this.sections = sections;
	}

	@GetMapping
	String list(@Nullable String q, @RequestParam(defaultValue = "1") int page, Model model) {
		ListFilter filter = ListFilter.none().q(q);
		model.addAttribute("listing", Listing.of((request) -> this.sources.findPublished(filter, request), page, filter,
				Map.of(), List.of()));
		return "source/list";
	}

	@GetMapping("/{slug}")
	String show(@PathVariable String slug, Model model) {
		Source source = this.sources.findPublished(slug)
			.orElseThrow(() -> this.formerAddresses.missing("source", "sources", slug));
		model.addAttribute("source", source);
		model.addAttribute("sections", this.sections.orderedStream().map((section) -> section.read(source)).toList());
		model.addAttribute("cited", CitedPage.of(this.sources.findPublishedFacts(source)));
		return "source/show";
	}

}

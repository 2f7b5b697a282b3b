package org.opendelegation.filing;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opendelegation.document.FilingCopies;
import org.opendelegation.document.FilingCopy;
import org.opendelegation.web.Choice;
import org.opendelegation.web.Facet;
import org.opendelegation.web.FileAnswer;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.Listing;
import org.opendelegation.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Filings as the public sees them.
 */
@Controller
@RequestMapping("/disclosures/filings")
class FilingRegisterController {

	private final FilingRepository filings;

	private final PublicFilings pages;

	private final ShownFilings shown;

	private final FilingPublication publication;

	private final FilingCopies copies;

	private final FilingFilters filters;

	private final FilingWords words;

	FilingRegisterController(FilingRepository filings, PublicFilings pages, ShownFilings shown,
			FilingPublication publication, FilingCopies copies, FilingFilters filters, FilingWords words) {
		this.filings = filings;
		this.pages = pages;
		this.shown = shown;
		this.publication = publication;
		this.copies = copies;
		this.filters = filters;
		this.words = words;
	}

	@GetMapping
	@Transactional(readOnly = true)
	String list(@Nullable String city, @Nullable String official, @Nullable String form, @Nullable Integer year,
			@Nullable String q, @RequestParam(defaultValue = "1") int page, Model model) {
		ListFilter filter = this.filters.read(city, official, form, year, q);
		Listing<Filing> listing = Listing.of((request) -> this.filings.findPublished(filter, request), page, filter,
				this.filters.getNames(), facets(filter));
		model.addAttribute("listing", listing);
		model.addAttribute("fields", FilingField.values());
		model.addAttribute("filings", this.shown.of(listing.getEntries()));
		return "filing/list";
	}

	private List<Facet> facets(ListFilter filter) {
		return List.of(new Facet("city", this.filings.countPublishedByCity(filter.without("city"))),
				new Facet("official", this.filings.countPublishedByOfficial(filter.without("official"))),
				new Facet("form", this.filings.countPublishedByForm(filter.without("form"))
					.stream()
					.map((one) -> new Choice(one.value(), this.words.form(FormKind.valueOf(one.value())), one.count()))
					.toList()),
				Facet.ofYears(this.filings.countPublishedByYears(filter.without("year"))));
	}

	@GetMapping("/{slug}")
	@Transactional(readOnly = true)
	String show(@PathVariable String slug, Model model) {
		PublicFilings.FilingPage page = this.pages.findPublished(slug).orElseThrow(() -> missing(slug));
		model.addAttribute("view", page);
		model.addAttribute("label", this.words.label(page.filing()));
		return "filing/show";
	}

	@GetMapping("/{slug}/copy")
	void download(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Filing filing = this.filings.findPublished(slug).orElseThrow(() -> missing(slug));
		FilingCopy copy = this.copies.find(Objects.requireNonNull(filing.getId(), "A stored filing"))
			.orElseThrow(() -> new NotFoundException("copy of filing " + slug));
		if (!new ServletWebRequest(request, response).checkNotModified('"' + copy.sha256() + '"')) {
			FileAnswer.save(request, response, copy.name(), copy.kind().getMediaType(), copy.size());
			this.copies.write(copy, response.getOutputStream());
		}
	}

	private RuntimeException missing(String slug) {
		return this.publication.findWithdrawal(slug)
			.<RuntimeException>map((withdrawn) -> withdrawn)
			.orElseGet(() -> new NotFoundException("filing " + slug));
	}

}

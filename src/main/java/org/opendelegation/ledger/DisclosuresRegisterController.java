package org.opendelegation.ledger;

import java.io.IOException;
import java.time.Clock;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.Outcome;
import org.opendelegation.rule.RuleBook;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.Listing;
import org.opendelegation.web.PageAddress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who paid for whom, over all trips, as the public sees it: the list with its totals, and
 * the same list to save.
 */
@Controller
@Transactional(readOnly = true)
class DisclosuresRegisterController {

	private static final List<String> CHARTS = List.of("year", "payer", "official", "city");

	private final Ledger ledger;

	private final TotalsReader totals;

	private final LedgerFacets facets;

	private final LedgerWords words;

	private final LedgerDownloads downloads;

	private final ObjectProvider<LedgerNeighbor> neighbors;

	private final Clock clock;

	DisclosuresRegisterController(Ledger ledger, TotalsReader totals, LedgerFacets facets, LedgerWords words,
			LedgerDownloads downloads, ObjectProvider<LedgerNeighbor> neighbors, Clock clock) {
		this.ledger = ledger;
		this.totals = totals;
		this.facets = facets;
		this.words = words;
		this.downloads = downloads;
		this.neighbors = neighbors;
		this.clock = clock;
	}

	@GetMapping("/disclosures")
	String list(@Nullable String city, @Nullable String official, @Nullable String organization, @Nullable Integer year,
			@Nullable String amount, @Nullable String form, @Nullable String outcome, @Nullable String q,
			@RequestParam(defaultValue = "1") int page, Model model) {
		ListFilter filter = this.words.read(city, official, organization, year, amount, form, outcome, q);
		Narrowing narrowing = Narrowing.of(filter);
		Listing<PaidRow> listing = Listing.of((request) -> this.ledger.findPublished(narrowing, request), page, filter,
				this.words.getNames(), this.facets.findPublished(filter));
		model.addAttribute("listing", listing);
		if (listing.getPage() == 1 && listing.getTotal() > 0) {
			Totals all = this.totals.findPublished(narrowing);
			model.addAttribute("all", all.getAll());
			model.addAttribute("charts", all.by(CHARTS));
		}
		model.addAttribute("fields", LedgerField.values());
		model.addAttribute("rules", RuleBook.ids());
		model.addAttribute("outcomes", Outcome.values());
		model.addAttribute("neighbors", this.neighbors.orderedStream().map(LedgerNeighbor::read).toList());
		model.addAttribute("asOf", this.clock.instant());
		return "ledger/list";
	}

	@GetMapping("/disclosures.csv")
	void csv(@Nullable String city, @Nullable String official, @Nullable String organization, @Nullable Integer year,
			@Nullable String amount, @Nullable String form, @Nullable String outcome, @Nullable String q,
			@ModelAttribute("page") PageAddress here, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.downloads.csv(this.words.read(city, official, organization, year, amount, form, outcome, q), here, request,
				response);
	}

	@GetMapping("/disclosures.json")
	void json(@Nullable String city, @Nullable String official, @Nullable String organization, @Nullable Integer year,
			@Nullable String amount, @Nullable String form, @Nullable String outcome, @Nullable String q,
			@ModelAttribute("page") PageAddress here, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.downloads.json(this.words.read(city, official, organization, year, amount, form, outcome, q), here,
				request, response);
	}

}

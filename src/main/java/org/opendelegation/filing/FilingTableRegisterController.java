package org.opendelegation.filing;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.Listing;
import org.opendelegation.web.PageAddress;
import org.opendelegation.web.SiteProperties;
import org.opendelegation.web.TableAnswer;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The list of filings as a table to save, narrowed as the page is.
 */
@Controller
@Transactional(readOnly = true)
class FilingTableRegisterController {

	private static final int READ_AT_ONCE = 200;

	private static final String[] HEADER = Arrays.stream(FilingField.values())
		.map(FilingField::getTerm)
		.toArray(String[]::new);

	private final FilingRepository filings;

	private final ShownFilings shown;

	private final FilingFilters filters;

	private final Clock clock;

	FilingTableRegisterController(FilingRepository filings, ShownFilings shown, FilingFilters filters, Clock clock,
			SiteProperties site) {
		this.filings = filings;
		this.shown = shown;
		this.filters = filters;
		this.clock = clock.withZone(site.timeZone());
	}

	@GetMapping("/disclosures/filings.csv")
	void csv(@Nullable String city, @Nullable String official, @Nullable String form, @Nullable Integer year,
			@Nullable String q, @ModelAttribute("page") PageAddress here, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		ListFilter filter = this.filters.read(city, official, form, year, q);
		Listing.check(filter, this.filters.getNames());
		CSVPrinter printer = TableAnswer.begin(request, response, "filings-" + LocalDate.now(this.clock) + ".csv",
				HEADER);
		PageRequest next = PageRequest.of(0, READ_AT_ONCE);
		Page<Filing> page = this.filings.findPublished(filter, next);
		print(page.getContent(), here, printer);
		while (page.hasNext()) {
			next = next.next();
			page = this.filings.findPublished(filter, next);
			print(page.getContent(), here, printer);
		}
		printer.flush();
	}

	private void print(List<Filing> some, PageAddress here, CSVPrinter printer) throws IOException {
		Map<Long, String> amended = new HashMap<>();
		this.filings.findAllWithFilers(some.stream().map(Filing::getAmendsId).filter(Objects::nonNull).toList())
			.forEach((filing) -> amended.put(Objects.requireNonNull(filing.getId()), here.absolute(filing.getPath())));
		for (ShownFiling one : this.shown.of(some)) {
			Filing filing = one.filing();
			FilingField.Row row = new FilingField.Row(one, here.absolute(filing.getPath()),
					amended.get(filing.getAmendsId()));
			printer.printRecord(Arrays.stream(FilingField.values()).map((field) -> field.of(row)).toArray());
		}
	}

}

package org.opendelegation.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.PageAddress;
import org.opendelegation.web.SiteProperties;
import org.opendelegation.web.SpreadsheetCell;
import org.opendelegation.web.TableAnswer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of payments and objects as files to save, written as they are read: the memory
 * of the server holds some rows at a time.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LedgerDownloads {

	private static final String[] HEADER = Arrays.stream(LedgerField.values())
		.map(LedgerField::getTerm)
		.toArray(String[]::new);

	private final Ledger ledger;

	private final LedgerWords words;

	private final JsonMapper json;

	private final Clock clock;

	private final SiteProperties site;

	LedgerDownloads(Ledger ledger, LedgerWords words, JsonMapper json, Clock clock, SiteProperties site) {
		this.ledger = ledger;
		this.words = words;
		this.json = json;
		this.clock = clock;
		this.site = site;
	}

	void csv(ListFilter filter, PageAddress here, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.words.check(filter);
		CSVPrinter printer = TableAnswer.begin(request, response, name("csv"), HEADER);
		this.ledger.forEachPublished(Narrowing.of(filter), (row) -> print(row, here, printer));
		printer.flush();
	}

	private static void print(PaidRow row, PageAddress here, CSVPrinter printer) {
		try {
			printer.printRecord(Arrays.stream(LedgerField.values()).map((field) -> cell(field, row, here)).toArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What is not there is said, since who adds up a column takes a blank for nothing.
	 */
	private static String cell(LedgerField field, PaidRow row, PageAddress here) {
		if (!field.isAskedOf(row)) {
			return "not applicable";
		}
		String ground = field.ground(row);
		if (ground != null) {
			return SpreadsheetCell.harmless("withheld: " + ground);
		}
		String value = field.of(row, here);
		return (value != null) ? SpreadsheetCell.harmless(value) : "not stated";
	}

	/**
	 * One object, with the address and the day under which it can be cited. Sums are
	 * texts, so that no reader rounds them.
	 */
	void json(ListFilter filter, PageAddress here, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.words.check(filter);
		TableAnswer.save(request, response, name("json"), "application/json");
		try (JsonGenerator generator = this.json.createGenerator(response.getOutputStream())) {
			generator.writeStartObject();
			generator.writeStringProperty("url", here.absolute("/disclosures" + filter.toQuery(1)));
			generator.writeStringProperty("asOf", today().toString());
			generator.writeStringProperty("notice", "Not legal advice. Findings are made by rules from what the "
					+ "record holds. null is not stated in any source, or withheld where withheld has a ground. "
					+ "A field that does not apply is left out. Entries with the form OBJECT are objects received as "
					+ "gifts; their amount is what they were worth.");
			generator.writeArrayPropertyStart("payments");
			this.ledger.forEachPublished(Narrowing.of(filter), (row) -> write(row, here, generator));
			generator.writeEndArray();
			generator.writeEndObject();
		}
	}

	private static void write(PaidRow row, PageAddress here, JsonGenerator generator) {
		generator.writeStartObject();
		for (LedgerField field : LedgerField.values()) {
			if (!field.isAskedOf(row)) {
				continue;
			}
			switch (field) {
				case BENEFICIARIES -> writeBeneficiaries(row, here, generator);
				case SHARES -> writeShares(row, generator);
				case ITEMS -> writeItems(row, generator);
				case FINDINGS -> generator.writePOJOProperty(field.getTerm(), row.findings());
				case PATHS -> writePaths(row, generator);
				case PAYER_ACCOUNTS, BENEFICIARIES_ACCOUNTS -> writeNumber(field, field.of(row, here), generator);
				default -> generator.writeStringProperty(field.getTerm(), field.of(row, here));
			}
		}
		generator.writePOJOProperty("withheld", row.withheld());
		generator.writeEndObject();
	}

	private static void writeNumber(LedgerField field, @Nullable String number, JsonGenerator generator) {
		if (number == null) {
			generator.writeNullProperty(field.getTerm());
		}
		else {
			generator.writeNumberProperty(field.getTerm(), Integer.parseInt(number));
		}
	}

	private static void writeBeneficiaries(PaidRow row, PageAddress here, JsonGenerator generator) {
		generator.writeArrayPropertyStart(LedgerField.BENEFICIARIES.getTerm());
		row.beneficiaries().forEach((one) -> {
			generator.writeStartObject();
			generator.writeStringProperty("name", one.name());
			generator.writeStringProperty("url", (one.path() != null) ? here.absolute(one.path()) : null);
			generator.writeEndObject();
		});
		generator.writeEndArray();
	}

	private static void writeShares(PaidRow row, JsonGenerator generator) {
		if (row.getShares().isEmpty()) {
			generator.writeNullProperty(LedgerField.SHARES.getTerm());
			return;
		}
		generator.writeArrayPropertyStart(LedgerField.SHARES.getTerm());
		row.beneficiaries().stream().filter((one) -> one.share() != null).forEach((one) -> {
			generator.writeStartObject();
			generator.writeStringProperty("name", one.name());
			generator.writeStringProperty("amount", LedgerCell.plain(one, row));
			generator.writeEndObject();
		});
		generator.writeEndArray();
	}

	/**
	 * Whose way of disclosure is which.
	 */
	private static void writePaths(PaidRow row, JsonGenerator generator) {
		if (row.paths().isEmpty()) {
			generator.writeNullProperty(LedgerField.PATHS.getTerm());
			return;
		}
		generator.writeArrayPropertyStart(LedgerField.PATHS.getTerm());
		row.beneficiaries().forEach((one) -> one.ways().forEach((way) -> {
			generator.writeStartObject();
			generator.writeStringProperty("name", one.name());
			generator.writeStringProperty("path", way.name());
			generator.writeEndObject();
		}));
		generator.writeEndArray();
	}

	private static void writeItems(PaidRow row, JsonGenerator generator) {
		if (row.items().isEmpty()) {
			generator.writeNullProperty(LedgerField.ITEMS.getTerm());
			return;
		}
		generator.writeArrayPropertyStart(LedgerField.ITEMS.getTerm());
		row.items().forEach((item) -> {
			generator.writeStartObject();
			generator.writeStringProperty("category", item.category().name());
			generator.writeStringProperty("amount", LedgerCell.plain(item.amount(), row));
			generator.writeEndObject();
		});
		generator.writeEndArray();
	}

	private String name(String kind) {
		return "disclosures-" + today() + "." + kind;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.site.timeZone());
	}

}

package org.opendelegation.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.ApplicationTest;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Papers as files.
 */
@ApplicationTest
class PaperPdfTests {

	private static final String PAPERS = "/trips/hong-kong-chongqing-2024/papers/";

	@Autowired
	private RestTestClient client;

	@ParameterizedTest
	@EnumSource
	void areTaggedWithLanguageTitleAndBookmarks(PaperName name) throws IOException {
		try (PDDocument file = Loader.loadPDF(fetch(name))) {
			assertThat(file.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
			assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
			assertThat(file.getDocumentInformation().getTitle()).contains("Hong Kong");
			assertThat(file.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
		}
	}

	@ParameterizedTest
	@EnumSource
	void sayOnEachPageThatTheyAreWorksheets(PaperName name) throws IOException {
		try (PDDocument file = Loader.loadPDF(fetch(name))) {
			for (int number = 1; number <= file.getNumberOfPages(); number++) {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(number);
				stripper.setEndPage(number);
				assertThat(stripper.getText(file)).contains("Worksheet, not an official form. Check",
						"Worksheet, not an official form. Not legal advice.");
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void embedAllFonts(PaperName name) throws IOException {
		try (PDDocument file = Loader.loadPDF(fetch(name))) {
			for (PDPage page : file.getPages()) {
				for (var font : page.getResources().getFontNames()) {
					PDFont used = page.getResources().getFont(font);
					assertThat(used.isEmbedded()).as(used.getName()).isTrue();
				}
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void meetTheStandardForAccessibleFiles(PaperName name) throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(fetch(name)), PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			ValidationResult result = validator.validate(parser);
			assertThat(result.getTestAssertions()
				.stream()
				.filter((found) -> found.getStatus() == TestAssertion.Status.FAILED)
				.map((found) -> found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber() + " "
						+ found.getMessage())
				.distinct()).isEmpty();
			assertThat(result.isCompliant()).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/es", "/zh-Hans", "/zh-Hant" })
	void summarizeATripOnOnePage(String language) throws IOException {
		byte[] bytes = fetch(language + PAPERS + "summary.pdf");
		try (PDDocument file = Loader.loadPDF(bytes)) {
			assertThat(file.getNumberOfPages()).isEqualTo(1);
		}
		assertThat(text(bytes)).contains("Marilyn Librers", "Victor Wang", "/trips/hong-kong-chongqing-2024", "5. ");
	}

	@Test
	void areOfOneCityUnderANameThatSaysSo() throws IOException {
		byte[] file = fetch(PAPERS + "form-801.pdf?city=oakley");
		assertThat(text(file)).contains("Only what concerns officials of Oakley", "Anissa Williams")
			.doesNotContain("Yan Zhao");
		this.client.get()
			.uri(PAPERS + "form-801.pdf?city=oakley")
			.exchange()
			.expectHeader()
			.valueMatches("Content-Disposition", ".*hong-kong-chongqing-2024-form-801-oakley.pdf.*");
	}

	@ParameterizedTest
	@CsvSource({ "SCHEDULE_E, 6", "ORAL_REPORT, 7" })
	void haveNoNearEmptyPages(PaperName name, int sheets) throws IOException {
		try (PDDocument file = Loader.loadPDF(fetch(name))) {
			for (int number = 1; number <= Math.min(sheets, file.getNumberOfPages()); number++) {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(number);
				stripper.setEndPage(number);
				assertThat(stripper.getText(file).lines()).as("page " + number).hasSizeGreaterThan(15);
			}
		}
	}

	@Test
	void readInOrderFromTheAgencyToTheVerification() throws IOException {
		assertThat(text(fetch(PaperName.FORM_801))).containsSubsequence("Part 1. Agency", "Oakley", "Part 2. Donor",
				"China Silicon Valley", "Part 3. Travel", "Part 4. Verification", "Sources");
	}

	@Test
	void haveChineseCharactersOfBothScripts() throws IOException {
		byte[] file = PaperPdf.render("""
				<html lang="en-US"><head><title>里布斯</title><meta name="description" content="Names"/>
				<style>body { font-family: "Paper", "Paper Chinese" }</style></head>
				<body><p>Larry 里布斯 重庆 重慶 香港</p></body></html>""");
		assertThat(text(file)).contains("里布斯", "重庆", "重慶", "香港", "Larry");
	}

	@Test
	void fetchNothing() throws IOException {
		AtomicInteger asked = new AtomicInteger();
		try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			Thread listening = new Thread(() -> {
				try {
					while (true) {
						server.accept().close();
						asked.incrementAndGet();
					}
				}
				catch (IOException ex) {
					// The socket was closed.
				}
			});
			listening.setDaemon(true);
			listening.start();
			String site = "http://127.0.0.1:" + server.getLocalPort();
			byte[] file = PaperPdf
				.render("""
						<html lang="en-US"><head><title>T</title><meta name="description" content="D"/>
						<link rel="stylesheet" href="%1$s/a.css"/>
						<style>@import url("%1$s/b.css"); @font-face { font-family: X; src: url("%1$s/c.ttf") }
						p { background: url("%1$s/d.png"); font-family: X, Paper }</style></head>
						<body><p>Words <img src="%1$s/e.png" alt="picture"/> <img src="file:///etc/hostname" alt="file"/></p>
						</body></html>"""
					.formatted(site));
			assertThat(text(file)).contains("Words");
		}
		assertThat(asked).hasValue(0);
	}

	private byte[] fetch(PaperName name) {
		return fetch(PAPERS + name.getSlug() + ".pdf");
	}

	private byte[] fetch(String path) {
		return Objects.requireNonNull(this.client.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PDF)
			.expectBody(byte[].class)
			.returnResult()
			.getResponseBody());
	}

	private static String text(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			return new PDFTextStripper().getText(document);
		}
	}

}

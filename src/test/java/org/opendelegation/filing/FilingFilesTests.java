package org.opendelegation.filing;

import java.util.List;
import java.util.Map;

import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestFiles;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@EmptyApplicationTest
class FilingFilesTests {

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestFilings filings;

	private DeskSession clerk;

	private DeskSession publisher;

	private String slug = "";

	private String files = "";

	@BeforeEach
	void enterAFiling() {
		this.filings = new TestFilings(this.testDatabase, this.port);
		this.clerk = this.filings.signIn("oakley", "CLERK");
		this.publisher = this.filings.signIn("oakley", "PUBLISHER");
		this.slug = this.filings.entered(this.clerk, Map.of());
		this.files = "/desk/filings/" + this.slug + "/files";
	}

	@Test
	void keepsFilesWithStaffAndOffersACopyByAPublisher() {
		Document page = attach("Form 700 with address.pdf", TestFiles.pdf("12 Private Lane"));
		assertThat(page.select(".attached-name").text()).isEqualTo("Form 700 with address.pdf");
		assertThat(page.select("a[href$=offer]")).isEmpty();
		assertThat(page.select(".attached .state").text()).isEqualTo("As filed, for staff only");
		page = attach("Redacted.pdf", TestFiles.pdf("Redacted"), "REDACTED");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		Document offer = this.publisher.open(this.files);
		assertThat(offer.select("li:contains(with address) a[href$=offer]")).isEmpty();
		String redacted = offer.expectFirst("li:contains(Redacted.pdf) a[href$=offer]").attr("href");
		this.clerk.open(redacted);
		this.clerk.expect(403);
		this.clerk.post(redacted, Map.of());
		this.clerk.expect(403);
		DeskSession other = this.filings.signIn("antioch", "PUBLISHER");
		other.post(redacted, Map.of());
		other.expect(403);
		Document question = this.publisher.open(redacted);
		assertThat(question.select("main").text()).contains("Official " + this.filings.official(), "Redacted.pdf",
				"Everybody can find and download the copy");
		assertThat(new HtmlChecker().check(question.outerHtml())).isEmpty();
		page = this.publisher.submit(question, "form[action$=offer]", Map.of());
		assertThat(page.select(".notice").text()).contains("The copy is offered.");
		String copy = "/disclosures/filings/" + this.slug + "/copy";
		DeskSession resident = new DeskSession(this.port);
		assertThat(resident.fetch(copy).statusCode()).isEqualTo(404);
		this.publisher.post("/desk/filings/" + this.slug + "/publish", Map.of());
		Connection.Response answer = resident.fetch(copy);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.header("Content-Disposition")).contains(this.slug + ".pdf").doesNotContain("Redacted");
		assertThat(answer.bodyAsBytes()).startsWith("%PDF".getBytes());
		assertThat(resident.open("/disclosures/filings/" + this.slug).select("a[href$=copy]")).hasSize(1);
		assertThat(resident.fetch(this.files + "/1").url().getPath()).isEqualTo("/login");
		assertThat(this.testDatabase.asRegister()
			.sql("select count(*) from filing_copy_piece p join filing f on f.id = p.filing_id where f.slug = ?")
			.param(this.slug)
			.query(Integer.class)
			.single()).isOne();
		removeIsForPublishersNow();
		assertThat(resident.fetch(copy).statusCode()).isEqualTo(404);
	}

	private void removeIsForPublishersNow() {
		Document page = this.publisher.open(this.files);
		String remove = page.expectFirst("li:contains(Redacted.pdf) form[action$=remove]").attr("action");
		this.clerk.post(remove, Map.of());
		this.clerk.expect(403);
		this.publisher.post(remove, Map.of());
		assertThat(this.publisher.open(this.files).select("li:contains(Redacted.pdf)").text()).contains("Removed on");
	}

	@Test
	void takesFilesOfClerksOfTheCityOnly() {
		DeskSession other = this.filings.signIn("antioch", "CLERK");
		Document page = other.open(this.files);
		assertThat(page.select("form[enctype]")).isEmpty();
		Document own = this.clerk.open(this.files);
		assertThat(own.select("form[enctype]")).hasSize(1);
		page.body().append(own.expectFirst("form[enctype]").outerHtml());
		other.attach(page, "form[enctype]", "file", Map.of("a.pdf", TestFiles.pdf("Ours")));
		other.expect(403);
		this.clerk.attach(own, "form[enctype]", "file", Map.of("a.pdf", TestFiles.text("No PDF")));
		this.clerk.expect(422);
		this.clerk.attach(own, "form[enctype]", "file", Map.of());
		assertThat(this.clerk.open(this.files).select(".attached li")).isEmpty();
	}

	@Test
	void letsOnlyThoseReadWhatWasFiledWhoEnterIt() {
		attach("Filed.pdf", TestFiles.pdf("12 Private Lane"));
		attach("Redacted.pdf", TestFiles.pdf("Redacted"), "REDACTED");
		Document own = this.clerk.open(this.files);
		String filed = download(own, "Filed.pdf");
		String redacted = download(own, "Redacted.pdf");
		for (DeskSession other : List.of(this.filings.signIn("antioch", "CLERK"),
				this.filings.signIn("oakley", "READER"))) {
			Document page = other.open(this.files);
			assertThat(page.select("li:contains(Filed.pdf)").text()).contains("Only clerks and publishers of the city");
			assertThat(page.select("a[href=" + filed + "]")).isEmpty();
			assertThat(other.fetch(filed).statusCode()).isEqualTo(403);
			assertThat(other.fetch(redacted).statusCode()).isEqualTo(200);
		}
		assertThat(this.publisher.fetch(filed).statusCode()).isEqualTo(200);
	}

	private static String download(Document page, String name) {
		return page.expectFirst("li:contains(" + name + ") .attached-do > a").attr("href");
	}

	@Test
	void keepsTheMarkOfAFileThatACopyIsOfferedOf() {
		attach("Redacted.pdf", TestFiles.pdf("Redacted"), "REDACTED");
		String mark = this.publisher.open(this.files).expectFirst("form[action$=mark]").attr("action");
		this.publisher.post(mark.replace("/mark", "/offer"), Map.of());
		assertThat(this.clerk.post(mark, Map.of("mark", "AS_FILED")).select(".notice").text()).contains("copy");
		assertThat(this.clerk.open(this.files).select(".attached .state").text()).contains("edacted");
	}

	@Test
	void removesFilesWithAFilingUnlessACopyIsOffered() {
		attach("Form.pdf", TestFiles.pdf("Form"), "NOTHING_WITHHELD");
		this.clerk.post("/desk/filings/" + this.slug + "/remove", Map.of());
		this.clerk.open(this.files);
		this.clerk.expect(404);
		Document bin = this.clerk.open("/desk/bin");
		this.clerk.submit(bin, "form[action$=back]:has(button)", Map.of());
		assertThat(this.clerk.open(this.files).select(".attached li").text()).contains("Form.pdf")
			.doesNotContain("Removed on");
		this.publisher.post(this.publisher.open(this.files).expectFirst("a[href$=offer]").attr("href"), Map.of());
		this.clerk.post("/desk/filings/" + this.slug + "/remove", Map.of());
		this.clerk.expect(403);
		this.clerk.open(this.files);
		this.clerk.expect(200);
	}

	@Test
	void offersNothingThatIsMarkedForStaff() {
		attach("Form.pdf", TestFiles.pdf("12 Private Lane"));
		Document page = this.publisher.open(this.files);
		String mark = page.expectFirst("form[action$=mark]").attr("action");
		String offer = mark.replace("/mark", "/offer");
		assertThat(this.publisher.open(offer).select(".notice--warning").text()).contains("for staff only");
		this.publisher.post(offer, Map.of());
		this.publisher.expect(403);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.testDatabase.asDesk().sql("""
				insert into filing_copy (filing_id, document_id, name, kind, size, sha256)
				select filing_id, id, 'a.pdf', 'PDF', 1, repeat('0', 64) from document where filing_id = (
					select id from filing where slug = ?)
				""").param(this.slug).update()).withMessageContaining("for staff only");
		for (DeskSession stranger : new DeskSession[] { this.filings.signIn("antioch", "PUBLISHER"),
				this.filings.signIn("oakley", "READER") }) {
			stranger.post(mark, Map.of("mark", "REDACTED"));
			stranger.expect(403);
		}
		this.clerk.postForged(mark, Map.of("mark", "REDACTED"));
		this.clerk.expect(403);
		this.clerk.submit(this.clerk.open(this.files), "form[action$=mark]", Map.of("mark", "REDACTED"));
		this.publisher.submit(this.publisher.open(offer), "form[action$=offer]", Map.of());
		assertThat(this.clerk.post(mark, Map.of("mark", "AS_FILED")).select(".notice--warning").text())
			.contains("Take the copy back first");
		assertThat(this.publisher.open(this.files).text()).contains("A copy is offered.");
	}

	private Document attach(String name, byte[] bytes) {
		return attach(name, bytes, "AS_FILED");
	}

	private Document attach(String name, byte[] bytes, String mark) {
		Document page = this.clerk.open(this.files);
		page.select("input[name=mark]").removeAttr("checked");
		page.select("input[name=mark][value=%s]".formatted(mark)).attr("checked", "checked");
		return this.clerk.attach(page, "form[enctype]", "file", Map.of(name, bytes));
	}

}

package org.opendelegation.suggestion;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A pasted text is read for what it names; nothing is taken over unasked.
 */
@EmptyApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class PasteTests {

	private static final String TEXT = """
			A visit

			Mayor Ana Lopez of Oakley left on May 19, 2024. She was back in Oakley on May 28.

			The Harbor Trust <script>alert("x")</script> paid. The harbor trust, its friends say, is 港口信託.
			""";

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	private String draft = "";

	private String source = "";

	@BeforeEach
	void enterATripAndADirectory() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.clerk = this.staff.signIn("pasting%d@example.gov".formatted(++count), "oakley", "CLERK");
		this.testDatabase.asOwner().sql("""
				insert into official (slug, name, sort_name) values ('ana-lopez', 'Ana López', 'López')
					on conflict do nothing;
				insert into organization (slug, name, kind) values ('harbor-trust', 'Harbor Trust', 'NONPROFIT')
					on conflict do nothing;
				insert into organization_alias (organization_id, name, language)
					select id, '港口信托', 'zh-Hans' from organization o where slug = 'harbor-trust'
						and not exists (select from organization_alias where organization_id = o.id)
				""").update();
		this.clerk.submit("/desk/trips/new",
				Map.of("title", "Pasted " + count, "summary", "In a sentence.", "lead", "oakley"));
		this.draft = this.clerk.path();
		this.clerk.submit("/desk/sources/new", Map.of("kind", "NEWS_REPORT", "publisher", "A newsroom", "description",
				"An article", "title", "Pasted " + count));
		this.source = "pasted-" + count;
	}

	@Test
	void offersWhatIsKnownWithItsQuotesAndStoresNothing(CapturedOutput output) {
		String before = rows();
		Document page = paste(Map.of("text", TEXT));
		assertThat(page.select(".suggestion h3").eachText()).containsExactly("Ana López", "Harbor Trust 2 times",
				"Oakley 2 times", "May 19, 2024", "May 28");
		assertThat(page.select(".suggestion").first().select("blockquote").text())
			.isEqualTo("Mayor Ana Lopez of Oakley left on May 19, 2024.");
		assertThat(page.select(".suggestion mark").eachText()).containsExactly("Ana Lopez", "Harbor Trust", "Oakley",
				"May 19, 2024", "May 28");
		assertThat(suggestion(page, "May 28").text()).contains("May 28, 2024", "The year is not given here");
		assertThat(page.select("main script")).isEmpty();
		assertThat(suggestion(page, "Harbor Trust").text()).contains("<script>alert(\"x\")</script>");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(rows()).isEqualTo(before);
		assertThat(output).doesNotContain("She was back");
	}

	@Test
	void fillsInAFormWithTheSentenceToBeCited() {
		Document page = paste(Map.of("text", TEXT, "source", this.source));
		Document form = use(page, "Ana López");
		assertThat(form.select("#field-name").val()).isEqualTo("Ana Lopez");
		assertThat(form.select("#field-official option[selected]").val()).isEqualTo("official/ana-lopez");
		assertThat(form.select("#field-capacity option[selected]").val()).isEqualTo("OFFICIAL");
		assertThat(form.select("#pending blockquote").text()).startsWith("Mayor Ana Lopez of Oakley");
		assertThat(new HtmlChecker().check(form.outerHtml())).isEmpty();
		assertThat(this.clerk.open(this.draft).select("#traveler .record")).isEmpty();
		this.clerk.submit(form, "form.form", Map.of());
		Document cited = this.clerk.open(this.draft + "/traveler/ana-lopez/sources");
		assertThat(cited.select("#fact-name .cite").text()).contains("Pasted " + count, "in paragraph 2",
				"Mayor Ana Lopez of Oakley left");
		assertThat(suggestion(paste(Map.of("text", TEXT)), "Ana López").text())
			.contains("In this edition already", "Who went")
			.doesNotContain("Add as traveler");
	}

	@Test
	void fillsInEachKindOfForm() {
		Document page = paste(Map.of("text", TEXT));
		Document form = use(page, "Harbor Trust");
		assertThat(form.select("#field-party option[selected]").val()).isEqualTo("organization/harbor-trust");
		assertThat(form.select("#pending blockquote")).as("without a source").isEmpty();
		assertThat(use(page, "Oakley").select("#field-city option[selected]").val()).isEqualTo("oakley");
		form = use(page, "May 28");
		assertThat(form.select("#field-dates").val()).isEqualTo("2024-05-28?");
		this.clerk.submit(form, "form.form", Map.of("title", "Talks"));
		assertThat(this.clerk.open(this.draft).select("#meeting .record").text()).contains("Talks", "May 28, 2024");
	}

	@ParameterizedTest
	@CsvSource({ "Harbor Trust, PAYER, payer, payerRecord, organization/harbor-trust",
			"Harbor Trust, PRESENT, name, party, organization/harbor-trust",
			"Ana López, PERSON_PRESENT, name, party, official/ana-lopez" })
	void fillsInWhoPaidAndWhoWasThere(String label, String use, String nameField, String recordField, String choice) {
		Document form = use(paste(Map.of("text", TEXT)), label, Map.of("use", use));
		assertThat(form.select("#field-" + nameField).val()).isEqualTo(label.replace("ó", "o"));
		assertThat(form.select("#field-" + recordField + " option[selected]").val()).isEqualTo(choice);
	}

	@Test
	void citesWhoPaid() {
		Document form = use(paste(Map.of("text", TEXT, "source", this.source)), "Harbor Trust", Map.of("use", "PAYER"));
		this.clerk.submit(form, "form.form", Map.of("purpose", "Air fare"));
		Document cited = this.clerk.open(this.draft + "/payment/harbor-trust/sources");
		assertThat(cited.select("#fact-payer .cite").text()).contains("in paragraph 3", "paid.");
	}

	@Test
	void fillsInTheHostOfAMeetingThatHasNone() {
		Document page = paste(Map.of("text", TEXT));
		assertThat(suggestion(page, "Harbor Trust").select("button").eachAttr("value")).doesNotContain("HOST");
		this.clerk.submit(this.draft + "/meeting/new", Map.of("title", "Talks", "venue", "A hall"));
		this.clerk.submit(this.draft + "/meeting/new", Map.of("title", "Lunch", "host", "The mayor"));
		page = paste(Map.of("text", TEXT, "source", this.source));
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(suggestion(page, "Harbor Trust").select("select[name=meeting] option").eachAttr("value"))
			.containsExactly("talks");
		Document form = use(page, "Harbor Trust", Map.of("use", "HOST", "meeting", "talks"));
		assertThat(form.select("#field-host").val()).isEqualTo("Harbor Trust");
		assertThat(form.select("#field-venue").val()).as("what it holds stays").isEqualTo("A hall");
		assertThat(this.clerk.open(this.draft).select("#meeting").text()).as("before it is saved")
			.doesNotContain("Harbor Trust");
		this.clerk.submit(form, "form.form", Map.of());
		assertThat(this.clerk.open(this.draft + "/meeting/talks/sources").select("#fact-host").text())
			.contains("Harbor Trust", "in paragraph 3");
		this.clerk.post(this.draft + "/paste/use", Map.of("use", "HOST", "choice", "harbor-trust", "name", "a", "quote",
				"a", "paragraph", "1", "meeting", "no-such"));
		this.clerk.expect(404);
	}

	@Test
	void keepsTheTextOnlyIfAskedAndReadsItAgain() {
		paste(Map.of("text", TEXT, "source", this.source));
		String text = "/desk/sources/" + this.source + "/text";
		assertThat(this.clerk.open(text).select("#field-text").val()).isEmpty();
		Document page = paste(Map.of("text", TEXT, "source", this.source, "keep", "true"));
		assertThat(this.clerk.path()).isEqualTo(this.draft + "/paste?source=" + this.source);
		assertThat(page.select(".suggestion")).hasSize(5);
		assertThat(page.select(".suggestion form[target]")).isEmpty();
		assertThat(this.clerk.open(text).select("#field-text").val()).isEqualTo(TEXT.strip());
		page = paste(Map.of("text", "Another", "source", this.source, "keep", "true"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-keep");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(paste(Map.of("source", this.source)).select(".suggestion")).hasSize(5);
	}

	@Test
	void saysWhatIsMissingOrTooLong() {
		assertThat(paste(Map.of()).select(".mistakes a").eachAttr("href")).containsExactly("#field-text");
		assertThat(paste(Map.of("source", this.source)).select(".mistakes a").eachAttr("href"))
			.containsExactly("#field-text");
		assertThat(paste(Map.of("text", "A", "keep", "true")).select(".mistakes a").eachAttr("href"))
			.containsExactly("#field-source");
		assertThat(paste(Map.of("text", "A", "source", "none")).select(".mistakes a").eachAttr("href"))
			.containsExactly("#field-source");
		Document page = paste(Map.of("text", "x".repeat(100_001)));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-text");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(paste(Map.of("text", "重".repeat(100_000))).select(".mistakes")).isEmpty();
		assertThat(paste(Map.of("text", "Nothing.")).select("[role=status]").text()).contains("nothing that is known");
	}

	@Test
	void takesNoChoiceThatItDidNotOffer(CapturedOutput output) {
		Map<String, String> choice = Map.of("use", "TRAVELER", "choice", "nobody", "name", "<b>Nobody</b>", "quote",
				"Q", "paragraph", "1");
		Document form = this.clerk.post(this.draft + "/paste/use", choice);
		assertThat(form.select("#field-official option[selected]").val()).isEmpty();
		assertThat(form.select("#field-name").val()).isEqualTo("<b>Nobody</b>");
		this.clerk.post(this.draft + "/paste/use", Map.of("use", "GIFT", "choice", "a", "name", "a", "quote", "a"));
		this.clerk.expect(400);
		this.clerk.post(this.draft + "/paste/use",
				Map.of("use", "STOP", "choice", "a", "name", "a", "paragraph", "1", "quote", "secret".repeat(400)));
		this.clerk.expect(400);
		assertThat(output).doesNotContain("secret");
	}

	@Test
	void isForThoseWhoEditTheTrip() {
		for (String city : new String[] { "oakley", "antioch" }) {
			DeskSession other = this.staff.signIn("pasting-%s%d@example.gov".formatted(city, count), city,
					city.equals("oakley") ? "READER" : "CLERK");
			other.open(this.draft + "/paste");
			other.expect(403);
			other.post(this.draft + "/paste", Map.of("text", TEXT));
			other.expect(403);
			other.post(this.draft + "/paste/use",
					Map.of("use", "STOP", "choice", "oakley", "name", "a", "quote", "a", "paragraph", "1"));
			other.expect(403);
		}
		assertThat(this.clerk.open(this.draft).select("a[href$=/paste]")).hasSize(1);
		this.clerk.postForged(this.draft + "/paste", Map.of("text", TEXT));
		this.clerk.expect(403);
	}

	private Document paste(Map<String, String> values) {
		return this.clerk.submit(this.clerk.open(this.draft + "/paste"), "form.form", values);
	}

	private Document use(Document page, String label) {
		return use(page, label, Map.of("use", suggestion(page, label).expectFirst("button").val()));
	}

	private Document use(Document page, String label, Map<String, String> values) {
		return this.clerk.submit(page, suggestion(page, label).expectFirst("form").cssSelector(), values);
	}

	private static Element suggestion(Document page, String label) {
		return page.select(".suggestion")
			.stream()
			.filter((one) -> one.expectFirst("h3").text().startsWith(label))
			.reduce((first, last) -> last)
			.orElseThrow();
	}

	private String rows() {
		return this.testDatabase.asOwner()
			.sql("""
					select concat_ws(' ', (select count(*) from journal_entry where action <> 'SIGNED_IN'),
						(select count(*) from source_text), (select count(*) from traveler), (select count(*) from citation))
					""")
			.query(String.class)
			.single();
	}

}

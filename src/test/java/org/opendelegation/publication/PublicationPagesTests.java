package org.opendelegation.publication;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EmptyApplicationTest
class PublicationPagesTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	private DeskSession publisher;

	private DeskSession resident;

	private String trip;

	@BeforeEach
	void beginATrip() {
		count++;
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.clerk = this.staff.signIn("clerk%d@example.gov".formatted(count), "oakley", "CLERK");
		this.publisher = this.staff.signIn("publisher%d@example.gov".formatted(count), "oakley", "PUBLISHER");
		this.resident = new DeskSession(this.port);
		this.clerk.submit(this.clerk.open("/desk/trips/new"), "form.form",
				Map.of("title", "Journey " + count, "summary", "In a sentence.", "lead", "oakley"));
		this.trip = this.clerk.path().replace("/draft", "");
	}

	@Test
	void leadsFromADraftOverReviewToTheResidentAndToADifferenceInPublic() {
		enter("stop", Map.of("city", "oakley", "dates", "5/22/2024"));
		submit(this.clerk);
		publish("What we know.");
		assertThat(this.resident.open(publicPath()).text()).contains("Journey " + count, "May 22, 2024");

		this.clerk.submit(this.clerk.open(this.trip), "form[action$=amend]", Map.of());
		assertThat(this.clerk.path()).isEqualTo(this.trip + "/draft");
		this.clerk.submit(this.clerk.open(this.trip + "/draft/stop/oakley"), "form.form", Map.of("dates", "5/23/2024"));
		Document changes = this.publisher.open(this.trip + "/changes/1..2");
		assertThat(changes.select("del").text()).contains("22");
		assertThat(changes.select("ins").text()).contains("23");
		submit(this.clerk);
		publish("The day was wrong.");

		Document difference = this.resident.open(publicPath() + "/changes/1..2");
		assertThat(difference.text()).contains("The day was wrong.");
		assertThat(difference.select("ins").text()).contains("23");
		assertThat(this.resident.open(publicPath() + "/editions/1").text()).contains("May 22, 2024");
	}

	@Test
	void previewsWhatThePublicWillSeeAndPublishesNothing() {
		enter("stop", Map.of("city", "oakley", "remark", "Only seen in the preview"));
		Document preview = this.clerk.open(this.trip + "/draft/preview");
		assertThat(preview.text()).contains("Only seen in the preview", "Nothing of this is published");
		assertThat(new HtmlChecker().check(preview.outerHtml())).isEmpty();
		this.resident.open(publicPath());
		this.resident.expect(404);
		assertThat(this.clerk.open(this.trip + "/draft").select("h1 .state").text()).isEqualTo("draft");
	}

	@Test
	void givesNoDayOfPublicationToWhatIsNotPublished() {
		submit(this.clerk);
		publish("What we know.");
		assertThat(this.resident.open(publicPath()).select(".edition").text()).contains("Edition 1, published ");
		this.clerk.submit(this.clerk.open(this.trip), "form[action$=amend]", Map.of());
		Document preview = this.clerk.open(this.trip + "/draft/preview");
		assertThat(preview.select(".edition > p:first-child").text()).isEqualTo("Edition 2, not published yet");
		assertThat(preview.expectFirst("html").attr("data-running")).endsWith(" · Edition 2, not published yet");
		assertThat(preview.select("#edition-2").text()).startsWith("Not published yet Edition 2")
			.doesNotContain("Preview");
		assertThat(preview.select("#edition-1 .entry-when").text()).matches("\\w+ \\d+, 20\\d\\d");
		assertThat(this.clerk.open("/es" + this.trip + "/draft/preview").select(".edition > p:first-child").text())
			.isEqualTo("Edición 2, aún no publicada");

		submit(this.clerk);
		this.publisher.submit(this.publisher.open(this.trip + "/review"), "#publish",
				Map.of("reason", "Later.", "when", "2036-11-23T10:00"));
		preview = this.clerk.open(this.trip + "/draft/preview");
		assertThat(preview.select(".edition > p:first-child").text())
			.isEqualTo("Edition 2, to be published November 23, 2036");
		assertThat(preview.select("#edition-2").text()).startsWith("To be published November 23, 2036 Edition 2")
			.contains("Later.");
		assertThat(new HtmlChecker().check(preview.outerHtml())).isEmpty();
	}

	@Test
	void publishesWhatWasReadAndNothingElse() {
		enter("stop", Map.of("city", "oakley", "dates", "May 22, 2024"));
		submit(this.clerk);
		Document read = this.publisher.open(this.trip + "/review");
		Document refused = this.clerk.post(this.trip + "/draft/stop/oakley",
				Map.of("version", "0", "city", "oakley", "dates", "May 23"));
		assertThat(refused.select(".mistakes").text()).contains("stays as it was handed in");
		this.clerk.submit(this.clerk.open(this.trip + "/review"), "#give-back", Map.of());
		this.clerk.submit(this.clerk.open(this.trip + "/draft/stop/oakley"), "form.form", Map.of("dates", "5/24/2024"));
		submit(this.clerk);
		Document again = this.publisher.submit(read, "#publish", Map.of("reason", "First."));
		assertThat(again.select(".mistakes").text()).contains("handed in again");
		this.resident.open(publicPath());
		this.resident.expect(404);
		this.publisher.submit(again, "#publish", Map.of("reason", "First."));
		assertThat(this.resident.open(publicPath()).text()).contains("May 24, 2024");
	}

	@Test
	void saysAtTheDeskWhomWhatWaitsFor() {
		submit(this.clerk);
		assertThat(waitingFor(this.publisher)).contains(this.trip + "/review");
		assertThat(waitingFor(this.clerk)).doesNotContain(this.trip + "/review");
		this.publisher.submit(this.publisher.open(this.trip + "/review"), "form[action$=remarks]",
				Map.of("words", "Who says so?"));
		this.publisher.submit(this.publisher.open(this.trip + "/review"), "#give-back", Map.of());
		assertThat(waitingFor(this.clerk)).contains(this.trip + "/review");
		Document desk = this.clerk.open("/desk");
		assertThat(desk.select(".record:has(a[href='" + this.trip + "/review'])").text()).contains("1 open remark",
				"given back", "Changed by");
		assertThat(new HtmlChecker().check(desk.outerHtml())).isEmpty();
	}

	private static List<String> waitingFor(DeskSession somebody) {
		return somebody.open("/desk").select("[aria-labelledby=waiting] a").eachAttr("href");
	}

	@Test
	void saysBeforePublishingWhatIsMissing() {
		enter("stop", Map.of("city", "oakley"));
		Document page = this.clerk.open(this.trip + "/review");
		assertThat(page.select("[aria-labelledby=missing] .record:contains(Oakley)").text())
			.contains("without a source", "open");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void saysBeforePublishingWhatMustBeDisclosed() {
		assertThat(this.publisher.open(this.trip + "/review").select("#disclosure").text())
			.contains("As the edition stands now");
	}

	@Test
	void leadsFromTheTripToWhatFollowsFromIt() {
		assertThat(this.clerk.open(this.trip).select("[aria-labelledby=follows] a").eachAttr("href"))
			.contains(this.trip + "/draft#disclosure", this.trip + "/draft/papers");
		submit(this.clerk);
		publish("First.");
		Document page = this.clerk.open(this.trip);
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(page.select("[aria-labelledby=follows] a").eachAttr("href"))
			.contains(publicPath() + "/editions/1#disclosure", publicPath() + "/editions/1/papers");
	}

	@Test
	void takesNoTextsThatNobodyReads() {
		Document page = this.publisher.submit(this.publisher.open(this.trip + "/review"), "form[action$=remarks]",
				Map.of("words", "a".repeat(4001)));
		assertThat(page.select(".record .words")).isEmpty();
		assertThat(page.select("#field-words").text()).hasSize(4001);
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-words");
		submit(this.clerk);
		publish("First.");
		page = this.publisher.submit(this.publisher.open(this.trip), "form[action$=withdraw]",
				Map.of("reason", "a".repeat(1001)));
		assertThat(page.text()).contains("1,000 characters at most");
		this.resident.open(publicPath());
		this.resident.expect(200);
	}

	@Test
	void asksForThePublicReasonBesideItsField() {
		this.clerk.submit(this.clerk.open(this.trip + "/review"), "#submit", Map.of());
		Document page = this.publisher.open(this.trip + "/review");
		assertThat(page.expectFirst("#field-reason").hasAttr("required")).isTrue();
		assertThat(page.select("#field-reason-hint").text()).startsWith("Required.");
		page = this.publisher.submit(page, "#publish", Map.of("reason", " "));
		assertThat(page.select("#field-reason-mistake").text()).contains("Say what is new and why");
		assertThat(page.select("[autofocus]").eachAttr("id")).containsExactly("field-reason");
		assertThat(page.select(".mistakes")).as("once, beside the field").isEmpty();
		page = this.publisher.submit(page, "#publish", Map.of("reason", "", "when", "2020-01-01T10:00"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-reason", "#field-when");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void letsOnlyPublishersOfTheLeadingCityPublish() {
		submit(this.clerk);
		this.clerk.post(this.trip + "/review/publish", Map.of("reason", "Because."));
		this.clerk.expect(403);
		DeskSession other = this.staff.signIn("other%d@example.gov".formatted(count), "antioch", "PUBLISHER");
		other.post(this.trip + "/review/publish", Map.of("reason", "Because."));
		other.expect(403);
		this.resident.open(publicPath());
		this.resident.expect(404);
	}

	@Test
	void skipsNoStep() {
		this.publisher.post(this.trip + "/review/publish", Map.of("reason", "Because."));
		this.publisher.expect(409);
		this.resident.open(publicPath());
		this.resident.expect(404);
	}

	@Test
	void asksForSomebodyElseWhereFourEyesAreRequired() {
		DeskSession administrator = this.staff.signIn("admin%d@example.gov".formatted(count), "oakley",
				"ADMINISTRATOR");
		administrator.submit(administrator.open("/desk/rules"), "form.form", Map.of("fourEyes", "true"));
		try {
			submit(this.publisher);
			Document page = this.publisher.submit(this.publisher.open(this.trip + "/review"), "#publish",
					Map.of("reason", "Because."));
			assertThat(page.select(".mistakes").text()).contains("Somebody else has to publish");
		}
		finally {
			this.testDatabase.asOwner().sql("update desk_rule set four_eyes = false").update();
		}
	}

	@Test
	void letsOnlyAdministratorsChangeTheRules() {
		this.publisher.open("/desk/rules");
		this.publisher.expect(403);
	}

	@Test
	void schedulesAndSaysWhatIsWrongWithATime() {
		submit(this.clerk);
		Document page = this.publisher.submit(this.publisher.open(this.trip + "/review"), "#publish",
				Map.of("reason", "Later.", "when", "2020-01-01T10:00"));
		assertThat(page.select(".field-mistake").text()).contains("past");
		page = this.publisher.submit(page, "#publish", Map.of("reason", "Later.", "when", "2036-11-23T10:00"));
		assertThat(page.select("h1 .state").text()).isEqualTo("scheduled");
		this.publisher.submit(page, "#give-back", Map.of());
		assertThat(this.publisher.open(this.trip + "/review").select("h1 .state").text()).isEqualTo("draft");
	}

	@Test
	void withdrawsWithAPublicReason() {
		submit(this.clerk);
		publish("First.");
		this.publisher.submit(this.publisher.open(this.trip), "form[action$=withdraw]",
				Map.of("reason", "It named a child."));
		Document page = this.resident.open(publicPath());
		this.resident.expect(410);
		assertThat(page.text()).contains("It named a child.");
	}

	@Test
	void saysWhatBecameOfAnEditionThatWasWithdrawn() {
		enter("stop", Map.of("city", "oakley", "dates", "May 22, 2024"));
		submit(this.clerk);
		publish("First.");
		this.publisher.submit(this.publisher.open(this.trip), "form[action$=withdraw]",
				Map.of("reason", "The day was wrong."));
		this.clerk.submit(this.clerk.open(this.trip), "form[action$=amend]", Map.of());
		Document page = this.publisher.open(this.trip + "/review");
		assertThat(page.select("#withdrawn").text()).contains("Edition 1 was withdrawn: The day was wrong.",
				"Edition 2 says just the same");
		this.clerk.submit(this.clerk.open(this.trip + "/draft/stop/oakley"), "form.form", Map.of("dates", "5/23/2024"));
		page = this.publisher.open(this.trip + "/review");
		assertThat(page.select("#withdrawn").text()).doesNotContain("just the same");
		assertThat(this.publisher.open(page.select("#withdrawn a").attr("href")).select("ins").text()).contains("23");
		this.resident.open(publicPath() + "/changes/1..2");
		this.resident.expect(410);
	}

	@Test
	void isNotHandedOverToACityThatThePublicDoesNotSee() {
		submit(this.clerk);
		publish("What we know.");
		this.testDatabase.asOwner()
			.sql("insert into city (slug, name, country_code) values ('hidden', 'Hidden', 'US') on conflict do nothing")
			.update();
		Document page = this.publisher.submit(this.publisher.open(this.trip), "form[action$=lead]",
				Map.of("city", "hidden"));
		assertThat(page.select(".notice--warning").text()).contains("Not handed over");
		assertThat(page.text()).contains("Led by Oakley");
	}

	@Test
	void keepsRemarksAmongStaff() {
		Document page = this.publisher.submit(this.publisher.open(this.trip + "/review"), "form[action$=remarks]",
				Map.of("words", "The date needs a source <b>now</b>"));
		assertThat(page.select(".record .words").text()).isEqualTo("The date needs a source <b>now</b>");
		this.clerk.submit(this.clerk.open(this.trip + "/review"), "form[action$=settle]", Map.of());
		assertThat(this.clerk.open(this.trip + "/review").text()).contains("done");
		submit(this.clerk);
		publish("First.");
		assertThat(this.resident.open(publicPath()).text()).doesNotContain("needs a source");
	}

	private void enter(String kind, Map<String, String> values) {
		this.clerk.submit(this.clerk.open(this.trip + "/draft/" + kind + "/new"), "form.form", values);
	}

	private void submit(DeskSession who) {
		who.submit(who.open(this.trip + "/review"), "#submit", Map.of());
	}

	private void publish(String reason) {
		this.publisher.submit(this.publisher.open(this.trip + "/review"), "#publish", Map.of("reason", reason));
		assertThat(this.publisher.path()).isEqualTo(this.trip);
	}

	private String publicPath() {
		return this.trip.substring("/desk".length());
	}

}

package org.opendelegation.draft;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is wrong with a form is listed in the order in which the page has its fields.
 */
@EmptyApplicationTest
class MistakesInOrderTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "trip/trip", "traveler/new", "organizer/new", "stop/new", "meeting/new", "attendance/new",
			"statement/new", "commitment/new", "payment/new", "gift/new" })
	void ofRecordsOfATrip(String form) {
		DeskSession clerk = new TestStaff(this.testDatabase, this.port).signIn("oakley", "CLERK");
		String draft = clerk.beginTrip("Ordered " + ++count);
		clerk.submit(draft + "/traveler/new", Map.of("name", "Ana"));
		listsMistakesInOrder(clerk, clerk.open(draft + "/" + form));
	}

	@ParameterizedTest
	@ValueSource(strings = { "officials", "organizations", "sources", "sister-cities", "cities" })
	void ofRecordsOfTheDirectory(String plural) {
		DeskSession clerk = new TestStaff(this.testDatabase, this.port).signIn("oakley", "CLERK");
		listsMistakesInOrder(clerk, clerk.open("/desk/" + plural + "/new"));
	}

	private static void listsMistakesInOrder(DeskSession clerk, Document form) {
		Map<String, String> wrong = new HashMap<>();
		for (Element field : form
			.select("form.form input[name]:not([type=hidden]), form.form select[name], form.form textarea[name]")) {
			boolean ticked = field.attr("type").matches("checkbox|radio");
			wrong.put(field.attr("name"), ticked ? "" : "x".repeat(6000));
		}
		Document page = clerk.submit(form, "form.form", wrong);
		List<String> listed = page.select(".mistakes a").eachAttr("href");
		assertThat(listed).hasSizeGreaterThan(1);
		List<String> onPage = page.select("[id]").eachAttr("id").stream().map("#"::concat).toList();
		assertThat(listed).isSortedAccordingTo(Comparator.comparing(onPage::indexOf));
		assertThat(onPage).containsAll(listed);
	}

}

package org.opendelegation.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clerk presses a button of a form while the connection is lost.
 */
class LostConnectionTests extends BrowserTests {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private static final String ASKED = "**/login/connection";

	private static final String UNSENT = "Nothing was sent, since there is no connection. All that you typed stays here. "
			+ "Leave this page open, and press the button again when you have a connection.";

	private static final String BACK = "The connection is back. Nothing was sent yet: press the button again.";

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private final List<Request> posts = Collections.synchronizedList(new ArrayList<>());

	private JdbcClient owner;

	private String email;

	private String trip;

	@Override
	NewContextOptions options() {
		return new NewContextOptions().setViewportSize(360, 740);
	}

	@BeforeEach
	void enterTripAndSignIn() {
		this.owner = this.testDatabase.asOwner();
		this.trip = "tunnel-" + COUNT.incrementAndGet();
		this.owner.sql("""
				insert into trip (slug, lead_city_id) select '{trip}', id from city where slug = 'oakley';
				insert into edition (trip_id, number) select id, 1 from trip where slug = '{trip}';
				insert into particulars (edition_id, title, summary)
					select e.id, 'Ports', '' from edition e join trip t on t.id = e.trip_id where t.slug = '{trip}'
				""".replace("{trip}", this.trip)).update();
		this.email = "tunnel%d@example.gov".formatted(COUNT.get());
		DeskSession session = new TestStaff(this.testDatabase, this.port).signIn(this.email, "oakley", "CLERK");
		page().context()
			.addCookies(List.of(new Cookie("SESSION", session.cookie("SESSION")).setDomain("localhost").setPath("/")));
		page().onRequest((request) -> {
			if (request.method().equals("POST")) {
				this.posts.add(request);
			}
		});
		page().navigate("/desk/trips/" + this.trip + "/draft/traveler/new");
		page().locator("#field-name").fill("Quill Ferrybridge");
		page().locator("#field-title").fill("Mayor");
	}

	/**
	 * What was on its way when the connection was lost, and what a server said that stands
	 * before a program that is not there, or an older version of it.
	 */
	@Override
	boolean isExpected(String complaint) {
		return complaint.contains("ERR_INTERNET_DISCONNECTED") || complaint.contains("502 (Bad Gateway)")
				|| complaint.contains("404 (Not Found)");
	}

	@Test
	void keepsWhatIsTypedAndSendsItWhenTheConnectionIsBack() {
		page().context().setOffline(true);
		button("another").click();
		assertThat(status()).hasText(UNSENT);
		assertThat(status()).isInViewport();
		assertThat(button("another")).isFocused();
		assertThat(page().locator("#field-name")).hasValue("Quill Ferrybridge");
		assertThat(Axe.violations(page())).isEmpty();
		page().locator("#field-title").fill("Mayor of Example City");
		page().context().setOffline(false);
		assertThat(status()).hasText(BACK);
		assertThat(this.posts).isEmpty();
		button("another").click();
		assertThat(page().locator(".notice")).hasText("Entered.");
		assertThat(page().locator("#field-name")).hasValue("");
		assertThat(page()).hasURL("http://localhost:%d/desk/trips/%s/draft/traveler/new".formatted(this.port, this.trip));
		assertThat(titles()).containsExactly("Mayor of Example City");
		assertThat(this.posts).hasSize(1);
	}

	@Test
	void keepsWhatIsTypedWhereAnotherServerAnswersForTheProgram() {
		page().route(ASKED, (route) -> route.fulfill(new Route.FulfillOptions().setStatus(502)));
		save().click();
		assertThat(status()).hasText(UNSENT);
		assertThat(this.posts).isEmpty();
		page().unroute(ASKED);
		save().click();
		page().waitForURL("**/draft");
		assertThat(titles()).containsExactly("Mayor");
	}

	@Test
	void sendsToAnOlderVersionThatDoesNotKnowTheAddress() {
		page().route(ASKED, (route) -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
		save().click();
		page().waitForURL("**/draft");
		assertThat(titles()).containsExactly("Mayor");
	}

	@Test
	void waitsNoLongerThanFiveSecondsForAnAnswer() {
		page().route(ASKED, (route) -> {
		});
		page().clock().install();
		save().click();
		page().clock().runFor(4_900);
		assertThat(status()).hasText("Sending…");
		page().clock().runFor(500);
		assertThat(status()).hasText(UNSENT);
	}

	@Test
	void sendsOnceWhatIsPressedTwice() {
		List<Route> asked = new ArrayList<>();
		page().route(ASKED, asked::add);
		save().click();
		button("another").click();
		assertThat(status()).hasText("Sending…");
		assertThat(asked).hasSize(1);
		asked.get(0).resume();
		page().waitForURL("**/draft");
		assertThat(titles()).containsExactly("Mayor");
		assertThat(this.posts).hasSize(1);
	}

	@Test
	void asksWhoeverLeavesWhatIsNotSent() {
		page().context().setOffline(true);
		save().click();
		assertThat(status()).hasText(UNSENT);
		page().context().setOffline(false);
		List<String> asked = new ArrayList<>();
		page().onDialog((dialog) -> {
			asked.add(dialog.type());
			dialog.dismiss();
		});
		page().locator(".form-end a").click();
		assertThat(asked).containsExactly("beforeunload");
		assertThat(page().locator("#field-name")).hasValue("Quill Ferrybridge");
	}

	@Test
	void sendsNothingAfterSomebodyMeantToLeave() {
		List<Route> asked = new ArrayList<>();
		page().route(ASKED, asked::add);
		page().onDialog(Dialog::dismiss);
		save().click();
		assertThat(status()).hasText("Sending…");
		page().locator(".form-end a").click();
		assertThat(status()).hasText("Nothing was sent. All that you typed stays here: press the button again.");
		assertThat(page().locator("#field-name")).hasValue("Quill Ferrybridge");
		page().unroute(ASKED);
		save().click();
		page().waitForURL("**/draft");
		assertThat(this.posts).hasSize(1);
	}

	@Test
	void handsBackWhatIsSentAfterTheSessionEnded() {
		this.owner.sql("delete from spring_session where principal_name = ?").param(this.email).update();
		save().click();
		assertThat(page().locator("h1")).hasText("Not saved yet");
		assertThat(page().locator("main")).containsText("Quill Ferrybridge");
		page().context().setOffline(true);
		page().locator("main form button").click();
		assertThat(status()).hasText(UNSENT);
		assertThat(page().locator("main")).containsText("Quill Ferrybridge");
	}

	private Locator save() {
		return page().locator("form.form .form-end button:not([name])");
	}

	private Locator button(String then) {
		return page().locator("button[name=then][value=%s]".formatted(then));
	}

	private Locator status() {
		return page().locator(".said[role=status]");
	}

	private List<String> titles() {
		return this.owner
			.sql("select r.title from traveler r join edition e on e.id = r.edition_id join trip t on t.id = e.trip_id where t.slug = ?")
			.param(this.trip)
			.query(String.class)
			.list();
	}

}

package org.opendelegation.filing;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jsoup.nodes.Document;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Staff of Oakley and of Antioch, an official of each, and filings.
 */
public final class TestFilings {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private final JdbcClient owner;

	private final TestStaff staff;

	private final int number = COUNT.incrementAndGet();

	public TestFilings(TestDatabase database, int port) {
		this.owner = database.asOwner();
		this.staff = new TestStaff(database, port);
		this.staff.city("oakley");
		this.staff.city("antioch");
		this.owner.sql("update city set region = 'California' where slug = 'oakley'").update();
		official(official(), "oakley");
		official("away-" + this.number, "antioch");
	}

	private void official(String slug, String city) {
		this.owner.sql("""
				insert into organization (slug, name, kind, city_id)
				select 'city-of-' || slug, 'City of ' || name, 'MUNICIPALITY', id from city where slug = '%2$s'
				on conflict do nothing;
				insert into official (slug, name, sort_name) values ('%1$s', 'Official %1$s', '%1$s');
				insert into office (official_id, key, title, organization_id, attested)
				select o.id, 'mayor', 'Mayor', g.id, '2024' from official o, organization g
				where o.slug = '%1$s' and g.slug = 'city-of-%2$s'
				""".formatted(slug, city)).update();
	}

	/**
	 * The slug of an official of Oakley.
	 */
	public String official() {
		return "home-" + this.number;
	}

	public String officialOfAntioch() {
		return "away-" + this.number;
	}

	public DeskSession signIn(String city, String role) {
		return this.staff.signIn("%s.%s.f%d@example.gov".formatted(city, role.toLowerCase(), this.number), city, role);
	}

	/**
	 * Enters a filing of Oakley.
	 * @return the page that answers
	 */
	public Document enter(DeskSession clerk, Map<String, String> values) {
		return clerk.submit(clerk.open("/desk/filings/new"), "form.form", form(values));
	}

	/**
	 * Enters one that has nothing wrong.
	 * @return its slug
	 */
	public String entered(DeskSession clerk, Map<String, String> values) {
		enter(clerk, values);
		clerk.expect(200);
		return this.owner.sql("select slug from filing order by id desc limit 1").query(String.class).single();
	}

	/**
	 * A public trip on which the official of Oakley went, at the expense of a company.
	 * @return its path
	 */
	public String trip(DeskSession clerk, DeskSession publisher, Map<String, String> payment) {
		return publish(clerk, publisher, draft(clerk, payment));
	}

	/**
	 * Hands a draft in and publishes it.
	 * @param draft its path at the desk
	 * @return the path of the trip
	 */
	public String publish(DeskSession clerk, DeskSession publisher, String draft) {
		String trip = draft.replace("/desk", "").replace("/draft", "");
		clerk.submit(clerk.open("/desk" + trip + "/review"), "#submit", Map.of());
		publisher.submit(publisher.open("/desk" + trip + "/review"), "#publish", Map.of("reason", "What we know."));
		assertThat(publisher.path()).isEqualTo("/desk" + trip);
		return trip;
	}

	public String draft(DeskSession clerk, Map<String, String> payment) {
		clerk.submit(clerk.open("/desk/trips/new"), "form.form",
				Map.of("title", "Journey of " + official(), "summary", "In a sentence.", "lead", "oakley"));
		String draft = clerk.path();
		clerk.submit(clerk.open(draft + "/traveler/new"), "form.form", Map.of("name", "Jane Roe", "title", "Mayor",
				"city", "oakley", "capacity", "OFFICIAL", "returned", "5/20/2024"));
		Map<String, String> paid = new HashMap<>(Map.of("payer", "Friends of Travel", "purpose", "The trip",
				"beneficiaries", "jane-roe", "currency", "USD", "basis", "EXACT"));
		paid.putAll(payment);
		clerk.submit(clerk.open(draft + "/payment/new"), "form.form", paid);
		this.owner.sql("""
				update traveler set official_id = (select id from official where slug = ?)
				where edition_id = (select e.id from edition e join trip t on t.id = e.trip_id where t.slug = ?)
				""").params(official(), draft.split("/")[3]).update();
		return draft;
	}

	/**
	 * Ticks the only payment of the trip that a filing is about.
	 */
	public void tickThePayment(DeskSession clerk, String filing) {
		Document form = clerk.open("/desk/filings/" + filing + "/edit");
		String payment = form.select("input[name=payments]").val();
		assertThat(payment).isNotEmpty();
		clerk.submit(form, "form.form", Map.of("payments", payment));
		assertThat(clerk.open("/desk/filings/" + filing + "/edit").select("input[name=payments][checked]")).hasSize(1);
	}

	/**
	 * A statement that was received on a Monday and posted on the next day.
	 */
	public Map<String, String> form(Map<String, String> values) {
		Map<String, String> form = new HashMap<>(Map.of("city", "oakley", "form", "FORM_700_E", "filer",
				"official/" + official(), "formEdition", "2024/2025", "officer", "City Clerk", "periodFrom", "1/1/2024",
				"periodTo", "12/31/2024", "note", "secret note"));
		form.putAll(Map.of("signedBy", "Ana Signer", "signedOn", "3/20/2025"));
		form.putAll(Map.of("filed", "3/21/2025", "received", "3/24/2025", "postedOn", "3/25/2025", "postedAt",
				"https://example.gov/700", "due", "4/1/2025", "remark", "On paper"));
		form.putAll(values);
		return form;
	}

}

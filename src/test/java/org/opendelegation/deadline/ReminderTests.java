package org.opendelegation.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reminders of deadlines, through a real mail server.
 */
@EmptyApplicationTest
class ReminderTests {

	private static final LocalDate DAY = LocalDate.of(2031, 4, 1);

	private static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

	private static int count;

	@Autowired
	private TestDatabase database;

	@Autowired
	private JavaMailSenderImpl sender;

	@Autowired
	private ReminderSchedule schedule;

	@LocalServerPort
	private int port;

	private TestDeadlines deadlines;

	private TestTrips trips;

	private TestStaff staff;

	private String city;

	private DeskSession clerk;

	@DynamicPropertySource
	static void nameTheServer(DynamicPropertyRegistry properties) {
		SERVER.start();
		properties.add("spring.mail.host", () -> "127.0.0.1");
		properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
	}

	@AfterAll
	static void stopTheServer() {
		SERVER.stop();
	}

	/**
	 * What others were to be reminded of is gone.
	 */
	@BeforeEach
	void enter() throws Exception {
		SERVER.purgeEmailFromAllMailboxes();
		this.sender.setPort(SERVER.getSmtp().getPort());
		this.database.asOwner()
			.sql("delete from task; update account set disabled_at = coalesce(disabled_at, now())")
			.update();
		this.deadlines = new TestDeadlines(this.database);
		this.trips = new TestTrips(this.database);
		this.staff = new TestStaff(this.database, this.port);
		this.city = "pier-" + (++count);
		this.clerk = signIn("clerk", "CLERK");
	}

	private DeskSession signIn(String name, String role) {
		return this.staff.signIn(name + count + "@example.gov", this.city, role);
	}

	@Test
	void gathersAllOfADayInOneMailOnce() throws Exception {
		String trip = "pier-visit-" + count;
		this.trips.enter(trip);
		long edition = this.trips.draft(trip, null);
		this.deadlines.lead(trip, this.city);
		this.deadlines.find(edition, this.city, "ana", "Ana Lopez", DAY.toString());
		this.trips.close(edition, "PUBLISHED");
		long task = this.deadlines.task(this.city, "Post the itinerary", DAY.minusDays(1).toString(), false);
		this.schedule.remind(DAY.minusDays(9));
		assertThat(SERVER.getReceivedMessages()).isEmpty();
		this.schedule.remind(DAY.minusDays(7));
		MimeMessage mail = received(1).get(0);
		assertThat(mail.getAllRecipients()).extracting(Object::toString)
			.containsExactly("clerk" + count + "@example.gov");
		assertThat(mail.getSubject()).isEqualTo("2 deadlines, the next on March 31, 2031");
		assertThat(text(mail)).contains("Due on April 1, 2031, in 7 days.",
				"Statement of economic interests: gifts of travel. Ana Lopez. Trip " + trip
						+ ". A duty of the official",
				"http://travel.example.gov/desk/deadlines/findings/%s/F700-E/traveler/ana/2031-04-01".formatted(trip),
				"Post the itinerary", "http://travel.example.gov/desk/deadlines/tasks/" + task,
				"http://travel.example.gov/desk/account/reminders");
		this.schedule.remind(DAY.minusDays(7));
		this.schedule.remind(DAY.minusDays(6));
		received(1);
	}

	@Test
	void remindsOfWhatFollowsFromADraftAndSaysSo() throws Exception {
		String trip = "pier-draft-" + count;
		this.trips.enter(trip);
		this.database.asOwner()
			.sql("""
					update city set state = 'US-CA' where slug = :city;
					with person as (
						insert into traveler (edition_id, key, position, name, city_id, city_name, capacity)
						select :edition, 'ana', 1, 'Ana Lopez', id, name, 'OFFICIAL' from city where slug = :city returning id)
					insert into gift (edition_id, key, position, giver, receiver_id, received, description, basis)
					select :edition, 'vase', 1, 'The Hosts', id, :received::edtf, 'A vase', 'NOT_STATED' from person
					""")
			.param("city", this.city)
			.param("edition", this.trips.draft(trip, null))
			.param("received", DAY.minusDays(30).toString())
			.update();
		this.schedule.remind(DAY.minusDays(7));
		assertThat(text(received(1).get(0))).contains("May be due on April 1, 2031, in 7 days.",
				"Gifts that are given back or donated. Ana Lopez. Trip " + trip
						+ ". From an edition in preparation, which is not public");
	}

	@Test
	void remindsOnceAWeekAfterTheDayUntilItIsAnswered() throws Exception {
		long task = this.deadlines.task(this.city, "Return the gift", DAY.toString(), false);
		this.schedule.remind(DAY.plusDays(1));
		assertThat(text(received(1).get(0))).contains("Overdue since April 1, 2031");
		this.schedule.remind(DAY.plusDays(7));
		received(1);
		this.schedule.remind(DAY.plusDays(8));
		received(2);
		this.database.asOwner()
			.sql("update task set done_on = day, done_by = (select min(id) from account) where id = ?")
			.param(task)
			.update();
		this.schedule.remind(DAY.plusDays(20));
		received(2);
	}

	@Test
	void remindsOfWhatTurnsUpLate() throws Exception {
		this.deadlines.task(this.city, "Call the host", DAY.toString(), false);
		this.schedule.remind(DAY.minusDays(2));
		assertThat(text(received(1).get(0))).contains("in 2 days");
	}

	@Test
	void keepsToWhatEverybodyChose() throws Exception {
		signIn("reader", "READER");
		DeskSession mine = signIn("mine", "CLERK");
		mine.post("/desk/account/reminders", Map.of("kinds", "THIRTY", "scope", "MINE"));
		this.clerk.post("/desk/account/reminders", Map.of("scope", "ALL"));
		long task = this.deadlines.task(this.city, "Call the host", DAY.toString(), false);
		this.schedule.remind(DAY.minusDays(30));
		this.schedule.remind(DAY.minusDays(7));
		received(0);
		this.database.asOwner()
			.sql("update task set account_id = (select id from account where email = ?) where id = ?")
			.params("mine" + count + "@example.gov", task)
			.update();
		this.schedule.remind(DAY.minusDays(29));
		assertThat(received(1).get(0).getAllRecipients()).extracting(Object::toString)
			.containsExactly("mine" + count + "@example.gov");
	}

	@Test
	void triesAgainWhereTheServerDidNotTakeIt() throws Exception {
		this.deadlines.task(this.city, "Call the host", DAY.toString(), false);
		this.sender.setPort(1);
		this.schedule.remind(DAY.minusDays(7));
		assertThat(mails()).isZero();
		this.sender.setPort(SERVER.getSmtp().getPort());
		this.schedule.remind(DAY.minusDays(7));
		received(1);
		assertThat(mails()).isEqualTo(1);
	}

	@Test
	void sendsOneMailWhereSeveralInstancesDoIt() throws Exception {
		this.deadlines.task(this.city, "Call the host", DAY.toString(), false);
		CyclicBarrier together = new CyclicBarrier(4);
		ExecutorService instances = Executors.newFixedThreadPool(4);
		List<Future<?>> done = new ArrayList<>();
		for (int instance = 0; instance < 4; instance++) {
			done.add(instances.submit(() -> {
				together.await();
				this.schedule.remind(DAY.minusDays(7));
				return null;
			}));
		}
		for (Future<?> one : done) {
			one.get();
		}
		instances.shutdown();
		received(1);
	}

	@Test
	void tellsNothingOfOtherCitiesAndTheirDrafts() throws Exception {
		String other = "far-pier-" + count;
		this.staff.signIn("far" + count + "@example.gov", other, "CLERK");
		String trip = "secret-visit-" + count;
		this.trips.enter(trip);
		long edition = this.trips.draft(trip, null);
		this.deadlines.lead(trip, other);
		this.deadlines.find(edition, other, "ben", "Ben Okafor", DAY.toString());
		this.deadlines.find(edition, this.city, "ana", "Ana Lopez", DAY.toString());
		this.database.asOwner().sql("""
				insert into commitment (edition_id, key, position, kind, words, due)
				values (?, 'tea', 1, 'PROMISE', 'Quiet words', '2031-04-01')
				""").param(edition).update();
		this.trips.close(edition, "IN_REVIEW");
		this.deadlines.keepWhatWasFound();
		this.schedule.remind(DAY.minusDays(7));
		List<MimeMessage> mails = received(2);
		for (MimeMessage mail : mails) {
			assertThat(text(mail)).doesNotContain("Quiet words");
		}
		assertThat(text(to("clerk", mails))).contains("Ana Lopez").doesNotContain("Ben Okafor", "Trip secret");
		assertThat(text(to("far", mails))).contains("Ben Okafor", "Trip secret", "Something promised or expected")
			.doesNotContain("Ana Lopez");
	}

	@Test
	void writesToNobodyWhoseAccountIsDisabled() throws Exception {
		this.deadlines.task(this.city, "Call the host", DAY.toString(), false);
		this.database.asOwner().sql("update account set disabled_at = now() where disabled_at is null").update();
		this.schedule.remind(DAY.minusDays(7));
		received(0);
	}

	private int mails() {
		return this.database.asOwner().sql("""
				select count(*) from reminder_mail m join account a on a.id = m.account_id where a.email = ?
				""").param("clerk" + count + "@example.gov").query(Integer.class).single();
	}

	private static List<MimeMessage> received(int wanted) {
		List<MimeMessage> mails = List.of(SERVER.getReceivedMessages());
		assertThat(mails).hasSize(wanted);
		return mails;
	}

	private static MimeMessage to(String name, List<MimeMessage> mails) throws Exception {
		for (MimeMessage mail : mails) {
			if (mail.getAllRecipients()[0].toString().startsWith(name)) {
				return mail;
			}
		}
		throw new AssertionError("No mail to " + name);
	}

	private static String text(MimeMessage mail) throws Exception {
		return mail.getContent().toString().replace("\r\n", "\n");
	}

}

package org.opendelegation.journal;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What tables do not say themselves: of which edition their rows are.
 */
@EmptyApplicationTest
class EditionJournalTests {

	private static final List<String> PARTS_OF_PARTS = List.of("meeting_topic", "attendance", "payment_item",
			"payment_share", "payment_path", "payment_beneficiary", "citation", "withheld_value");

	@Autowired
	private TestDatabase testDatabase;

	@Test
	void knowsTheEditionOfWhatHangsOnItsParts() {
		JdbcClient owner = this.testDatabase.asOwner();
		owner
			.sql("""
					insert into source (slug, kind, description, publisher, language) values ('s', 'NEWS_REPORT', 's', 's', 'en');
					insert into trip (slug) values ('t');
					insert into edition (trip_id, number) select id, 1 from trip;
					insert into traveler (edition_id, key, position, name, capacity) select id, 'a', 1, 'A', 'OFFICIAL' from edition;
					insert into meeting (edition_id, key, position, title, kind) select id, 'm', 1, 'M', 'VISIT' from edition;
					insert into meeting_topic (meeting_id, position, topic) select id, 1, 'Ports' from meeting;
					insert into attendance (meeting_id, key, position, name, certainty)
					select id, 'a', 1, 'A', 'REPORTED' from meeting;
					insert into payment (edition_id, key, position, payer, purpose, amount, currency, basis)
					select id, 'p', 1, 'P', 'P', 1, 'USD', 'EXACT' from edition;
					insert into payment_item (payment_id, category, amount) select id, 'MEALS', 1 from payment;
					insert into payment_beneficiary (payment_id, traveler_id) select p.id, t.id from payment p, traveler t;
					insert into payment_share (payment_id, traveler_id, amount) select payment_id, traveler_id, 1 from payment_beneficiary;
					insert into payment_path (payment_id, traveler_id, path)
					select payment_id, traveler_id, 'INCOME' from payment_beneficiary;
					insert into claim (edition_id, record_kind, record_key, field)
					select id, 'trip', 'trip', 'title' from edition;
					insert into citation (claim_id, source_id) select c.id, s.id from claim c, source s;
					insert into withholding (edition_id, record_kind, record_key, field, ground)
					select id, 'trip', 'trip', 'departed', 'PRIVACY' from edition;
					insert into withheld_value (withholding_id, value) select id, 'x' from withholding;
					""")
			.update();
		PARTS_OF_PARTS.forEach((table) -> owner.sql("delete from " + table).update());
		assertThat(owner.sql("""
				select j.record_table || ' ' || j.action from journal_entry j join edition e on e.id = j.edition_id
				""").query(String.class).list())
			.containsAll(PARTS_OF_PARTS.stream().map((table) -> table + " CREATED").toList())
			.containsAll(PARTS_OF_PARTS.stream().map((table) -> table + " DELETED").toList());
	}

}

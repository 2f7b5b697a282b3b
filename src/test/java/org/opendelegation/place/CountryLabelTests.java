package org.opendelegation.place;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.Pages;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However many labels a country has, what is in it is shown once.
 */
@EmptyApplicationTest
class CountryLabelTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private TestDatabase database;

	@Test
	void repeatsNothing() {
		enter();
		assertThat(read("/cities/labelled").select("h1 [lang]").eachText()).containsExactly("A", "B");
		assertThat(read("/organizations/labelled").select("h1 [lang]").eachText()).containsExactly("A", "B");
		assertThat(read("/trips/labelled").select(".stops .native").eachText()).containsExactly("A", "B");
		assertThat(read("/trips/labelled/meetings/visit").select("[id^=attendance--]").eachAttr("id"))
			.containsExactly("attendance--visit--a", "attendance--visit--b");
	}

	private void enter() {
		JdbcClient owner = this.database.asOwner();
		TestTrips trips = new TestTrips(this.database);
		owner
			.sql("""
					insert into country (code, name) values ('ZY', 'Country');
					insert into country_label (country_code, language, label) values ('ZY', 'en', 'One'), ('ZY', 'es', 'Uno');
					insert into city (slug, name, country_code, published_at) values ('labelled', 'City', 'ZY', now());
					insert into city_name (city_id, name, language)
					select id, given.name, given.language
					from city, (values ('B', 'vi'), ('A', 'fr')) as given (name, language) where slug = 'labelled';
					insert into organization (slug, name, kind, country_code, published_at)
					values ('labelled', 'Organization', 'NGO', 'ZY', now());
					insert into organization_alias (organization_id, name, language, published_at)
					select id, given.name, given.language, now()
					from organization, (values ('B', 'vi'), ('A', 'fr')) as given (name, language) where slug = 'labelled';
					insert into trip (slug) values ('labelled')
					""")
			.update();
		long edition = trips.draft("labelled", "2024");
		owner.sql("""
				insert into stop (edition_id, key, position, city_id)
				select :edition, 'stop', 1, id from city where slug = 'labelled';
				insert into meeting (edition_id, key, position, title, kind, city_id)
				select :edition, 'visit', 1, 'Visit', 'VISIT', id from city where slug = 'labelled';
				insert into attendance (meeting_id, key, position, name, certainty)
				select m.id, given.key, given.position, given.name, 'REPORTED'
				from meeting m, (values ('b', 2, 'Bea'), ('a', 1, 'Ann')) as given (key, position, name)
				where m.edition_id = :edition
				""").param("edition", edition).update();
		trips.close(edition, "PUBLISHED");
	}

	private Document read(String path) {
		return Pages.read(this.client, path, 200);
	}

}

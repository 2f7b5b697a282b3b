package org.opendelegation.source;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.Pages;
import org.opendelegation.test.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A value that the law lets a city keep back is never said to be unknown, wherever it
 * would stand.
 */
@EmptyApplicationTest
class WithheldTests {

	private static final String GROUND = "Government Code section 7927.700";

	@BeforeAll
	static void enter(@Autowired TestDatabase database) {
		String edition = database.asOwner().sql("""
				with made as (insert into trip (slug) values ('withheld-2025') returning id)
				insert into edition (trip_id, number) select id, 1 from made returning id
				""").query(String.class).single();
		database.asOwner()
			.sql("""
					insert into organization (slug, name, kind, published_at)
					values ('friends-of-travel', 'Friends of Travel', 'NONPROFIT', now());
					insert into particulars (edition_id, title, summary, dates)
					values ({edition}, 'A trip with a withheld amount', 'Somebody went.', '2025-06');
					insert into payment (edition_id, key, position, payer, payer_organization_id, purpose, basis)
					select {edition}, 'whole', 1, name, id, 'The trip', 'NOT_STATED' from organization
					where slug = 'friends-of-travel';
					insert into withholding (edition_id, record_kind, record_key, field, ground)
					values ({edition}, 'payment', 'whole', 'amount', '{ground}');
					insert into withheld_value (withholding_id, value)
					select id, '4820.00' from withholding where edition_id = {edition};
					update edition set state = 'PUBLISHED', published_at = now(), reason = 'First edition' where id = {edition};
					"""
				.replace("{edition}", edition)
				.replace("{ground}", GROUND))
			.update();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/trips/withheld-2025", "/trips/withheld-2025/editions/1", "/organizations/friends-of-travel" })
	void isNamedAsWithheld(String path, @Autowired RestTestClient client) {
		String body = Pages.text(client, path, 200);
		assertThat(body).doesNotContain("4820", "4,820");
		Element amount = Jsoup.parse(body).selectFirst("main dl > div:has(dt:containsOwn(Amount))");
		assertThat(amount).isNotNull();
		assertThat(amount.text()).contains("Withheld", GROUND).doesNotContain("Not stated");
	}

}

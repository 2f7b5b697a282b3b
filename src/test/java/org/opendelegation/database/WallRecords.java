package org.opendelegation.database;

import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows on both sides of the wall in every table. Texts on the staff's side contain
 * {@value #HIDDEN}, sums of money {@value #HIDDEN_AMOUNT}.
 */
class WallRecords {

	static final String HIDDEN = "canary";

	static final String HIDDEN_AMOUNT = "90817";

	private static final String SHOWN = "shown";

	private static final String SHOWN_AMOUNT = "71809";

	private static final String PUBLISHED = "state = 'PUBLISHED', reason = 'shown', published_at = now()";

	private static final String SUPERSEDING = """
			update edition set state = 'SUPERSEDED'
			where state = 'PUBLISHED' and trip_id = (select trip_id from edition where id = {edition});
			""";

	private final JdbcClient owner;

	private int count;

	WallRecords(JdbcClient owner) {
		this.owner = owner;
	}

	/**
	 * A trip with an edition in every state, a trip that is still a draft, and records of
	 * the directory that are published, not yet published, and published later. What is
	 * published cites all of them.
	 */
	void enter() {
		run("insert into country (code, name) values ('ZZ', 'shown')");
		directory(SHOWN, SHOWN, "now()", "now()");
		directory(HIDDEN + "-unpublished", HIDDEN, "null", "now()");
		directory(HIDDEN + "-later", HIDDEN, "now() + interval '1 day'", "now()");
		merged(SHOWN + "-twice", SHOWN);
		merged(HIDDEN + "-twice", HIDDEN + "-unpublished");
		directoryParts(HIDDEN + "-part", HIDDEN, SHOWN, "null");
		directoryParts(HIDDEN + "-part-later", HIDDEN, SHOWN, "now() + interval '1 day'");

		trip(SHOWN);
		edition(SHOWN, 1, SHOWN, PUBLISHED);
		edition(SHOWN, 2, HIDDEN, PUBLISHED, "state = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = 'shown'");
		edition(SHOWN, 3, SHOWN, PUBLISHED);
		edition(SHOWN, 4, HIDDEN, "state = 'SCHEDULED', reason = 'canary', publish_at = now() - interval '1 day'");
		edition(SHOWN, 5, HIDDEN, "state = 'IN_REVIEW', reason = 'canary'");
		edition(SHOWN, 6, HIDDEN, "reason = 'canary'");
		trip(HIDDEN);
		edition(HIDDEN, 1, HIDDEN, "reason = 'canary'");
		run("""
				insert into account (email, name, created_at) values ('canary@example.gov', 'canary', now());
				insert into note (trip_id, meeting_key) select id, 'canary' from trip where slug = 'shown';
				insert into document (trip_id, meeting_key, name, kind, size, sha256, text_state, account_id)
				select t.id, 'canary', 'canary', 'PDF', 1, repeat('0', 64), 'NONE', a.id
				from trip t, account a where t.slug = 'shown' and a.name = 'canary';
				insert into public_copy (source_id, document_id, name, kind, size, sha256)
				select s.id, d.id, s.title, 'PDF', 1, repeat('0', 64) from source s, document d;
				insert into filing_file (document_id, mark) select id, 'REDACTED' from document;
				insert into filing_copy (filing_id, document_id, name, kind, size, sha256)
				select f.id, d.id, f.officer, 'PDF', 1, repeat('0', 64) from filing f, document d;
				insert into filing_copy_piece (filing_id, position, bytes) select filing_id, 0, '1' from filing_copy;
				insert into filing_correction (filing_id, reason) select id, officer from filing;
				insert into filing_corrected_value (correction_id, field, before, after)
				select id, 'remark', reason, reason from filing_correction;
				insert into filing_payment (filing_id, payment_key) select f.id, f.officer from filing f where f.trip_id is null;
				update filing set trip_id = (select id from trip where slug = 'shown') where published_at <= now();
				insert into public_copy_piece (source_id, position, bytes) select source_id, 0, '1' from public_copy;
				insert into note_revision (note_id, version, kind, account_id, text)
				select n.id, 1, 'SAVED', a.id, 'canary' from note n, account a
				""");
	}

	private void trip(String slug) {
		run("insert into trip (slug) values ('{slug}')", Map.of("slug", slug));
	}

	/**
	 * An edition with a row in each of its tables, of which a withheld value is hidden
	 * even where the edition is not; then it takes the states.
	 */
	private void edition(String trip, int number, String word, String... states) {
		String id = this.owner.sql("""
				insert into edition (trip_id, number) select id, ? from trip where slug = ? returning id
				""").params(number, trip).query(String.class).single();
		run("""
				insert into particulars (edition_id, title, summary, purpose, delegation, invitation, council_authority)
				values ({edition}, '{word}', '{word}', '{word}', '{word}', '{word}', '{word}');
				insert into traveler (edition_id, key, position, name, official_id, title, capacity, remark)
				select {edition}, '{word}', 1, '{word}', id, '{word}', 'OFFICIAL', '{word}' from official where slug = 'shown';
				insert into organizer (edition_id, key, position, name, part, description)
				values ({edition}, '{word}', 1, '{word}', 'LED', '{word}');
				insert into stop (edition_id, key, position, city_id, remark)
				select {edition}, '{word}', 1, id, '{word}' from city where slug = 'shown';
				insert into meeting (edition_id, key, position, title, kind, venue, host, summary, outcome, minutes)
				values ({edition}, '{word}', 1, '{word}', 'VISIT', '{word}', '{word}', '{word}', '{word}', '{word}');
				insert into meeting_topic (meeting_id, position, topic)
				select id, 1, '{word}' from meeting where edition_id = {edition};
				insert into attendance (meeting_id, key, position, name, representing, certainty)
				select id, '{word}', 1, '{word}', '{word}', 'REPORTED' from meeting where edition_id = {edition};
				insert into statement (edition_id, key, position, speaker, manner, words, language, quoted_from, occasion)
				values ({edition}, '{word}', 1, '{word}', 'DIRECT', '{word}', 'en', '{word}', '{word}');
				insert into commitment (edition_id, key, position, kind, words, owner, condition, outcome)
				values ({edition}, '{word}', 1, 'PROMISE', '{word}', '{word}', '{word}', '{word}');
				insert into payment (edition_id, key, position, payer, intermediary, original_source, purpose,
					amount, currency, basis)
				values ({edition}, '{word}', 1, '{word}', '{word}', '{word}', '{word}', {amount}, 'USD', 'EXACT');
				insert into payment_item (payment_id, category, amount)
				select id, 'MEALS', {amount} from payment where edition_id = {edition};
				insert into payment_beneficiary (payment_id, traveler_id)
				select p.id, t.id from payment p join traveler t using (edition_id) where edition_id = {edition};
				insert into payment_share (payment_id, traveler_id, amount)
				select payment_id, traveler_id, {amount} from payment_beneficiary join payment p on p.id = payment_id
				where edition_id = {edition};
				insert into payment_path (payment_id, traveler_id, path)
				select payment_id, traveler_id, 'INCOME' from payment_beneficiary join payment p on p.id = payment_id
				where edition_id = {edition};
				insert into gift (edition_id, key, position, giver, receiver_id, occasion, description, amount, currency, basis,
					donated_to)
				select {edition}, '{word}', 1, '{word}', id, '{word}', '{word}', {amount}, 'USD', 'EXACT', '{word}'
				from traveler where edition_id = {edition};
				insert into claim (edition_id, record_kind, record_key, field, standing, says, reason)
				values ({edition}, 'trip', 'trip', '{word}', 'PREFERRED', '{word}', '{word}');
				insert into citation (claim_id, source_id, place, quote, strength, reasoning)
				select c.id, s.id, '{word}', '{word}', 'DERIVED', '{word}' from claim c, source s
				where c.edition_id = {edition} and s.slug = 'shown';
				insert into finding (edition_id, position, rule, rule_version, subject_kind, subject_key, outcome, detail,
					rule_book, city_id)
				select {edition}, 1, '{word}', 1, 'payment', '{word}', 'MET', '{"words": "{word}"}', '{word}', id
				from city where slug = 'shown';
				insert into earlier_finding (edition_id, position, detail) values ({edition}, 1, '{"words": "{word}"}');
				insert into withholding (edition_id, record_kind, record_key, field, ground)
				values ({edition}, 'trip', 'trip', 'departed', '{word}');
				insert into withheld_value (withholding_id, value)
				select id, 'canary' from withholding where edition_id = {edition};
				insert into claim (edition_id, record_kind, record_key, field, standing, says, reason)
				values ({edition}, 'trip', 'trip', 'departed', 'PREFERRED', 'canary', 'canary');
				insert into citation (claim_id, source_id, place, quote, strength, reasoning)
				select c.id, s.id, 'canary', 'canary', 'DERIVED', 'canary' from claim c, source s
				where c.edition_id = {edition} and c.field = 'departed' and s.slug = 'shown'
				""",
				Map.of("edition", id, "word", word, "amount", word.equals(HIDDEN) ? HIDDEN_AMOUNT : SHOWN_AMOUNT));
		for (String state : states) {
			run((state.equals(PUBLISHED) ? SUPERSEDING : "").replace("{edition}", id)
					+ "update edition set %s where id = %s".formatted(state, id));
		}
	}

	/**
	 * A person who was recorded twice. The other record is public.
	 */
	private void merged(String slug, String kept) {
		run("""
				insert into official (slug, name, sort_name, published_at) values ('{slug}', 'canary', 'canary', now());
				update official set merged_into_id = (select id from official where slug = '{kept}') where slug = '{slug}'
				""",
				Map.of("slug", slug, "kept", kept));
	}

	/**
	 * Records of the directory, and parts of them.
	 */
	private void directory(String slug, String word, String published, String partsPublished) {
		run("""
				insert into city (slug, name, region, country_code, published_at)
				values ('{slug}', '{word}', '{word}', 'ZZ', {published});
				insert into city_name (city_id, name, language) select id, '{word}', 'en' from city where slug = '{slug}';
				insert into task (title, day, city_id, public) select '{word}', '2027-04-01', id, true from city where slug = '{slug}';
				insert into task (title, day, city_id) select 'canary', '2027-04-01', id from city where slug = '{slug}';
				insert into source (slug, kind, title, title_in_english, description, publisher, language, url, published_at)
				values ('{slug}', 'NEWS_REPORT', '{word}', '{word}', '{word}', '{word}', 'en', 'https://{word}.example',
					{published});
				insert into source_author (source_id, position, name, title, part)
				select id, 1, '{word}', '{word}', 'AUTHOR' from source where slug = '{slug}';
				insert into official (slug, name, sort_name, published_at)
				values ('{slug}', '{word}', '{word}', {published});
				insert into organization (slug, name, kind, description, published_at)
				values ('{slug}', '{word}', 'NGO', '{word}', {published});
				insert into relationship (slug, home_city_id, partner, summary, published_at)
				select '{slug}', id, '{word}', '{word}', {published} from city where slug = 'shown';
				with n as (insert into filing_note (text) values ('canary') returning id)
				insert into filing (slug, city_id, form, form_name, form_edition, officer, posted_at, remark, note_id, published_at)
				select '{slug}', c.id, 'OTHER', '{word}', '{word}', '{word}', 'https://{word}.example', '{word}', n.id,
					{published} from city c, n where c.slug = 'shown';
				insert into finding (relationship_id, position, rule, rule_version, subject_kind, subject_key, outcome, detail,
					rule_book)
				select id, 1, '{word}', 1, 'relationship', '{word}', 'MET', '{"words": "{word}"}', '{word}'
				from relationship where slug = '{slug}'
				""",
				Map.of("slug", slug, "word", word, "published", published));
		directoryParts(slug, word, slug, partsPublished);
		run("""
				insert into citation (claim_id, source_id, position, place, quote, strength, reasoning)
				select c.id, s.id, 2, '{word}', '{word}', 'DERIVED', '{word}' from claim c, source s
				where c.edition_id is null and c.record_key = 'shown' and c.field = 'shown' and s.slug = '{slug}'
				""", Map.of("slug", slug, "word", word));
	}

	private void directoryParts(String key, String word, String of, String published) {
		run("""
				insert into official_alias (official_id, name, language, published_at)
				select id, '{word} {key}', 'en', {published} from official where slug = '{of}';
				insert into office (official_id, key, title, attested, published_at)
				select id, '{key}', '{word}', '2024', {published} from official where slug = '{of}';
				insert into organization_alias (organization_id, name, language, published_at)
				select id, '{word} {key}', 'en', {published} from organization where slug = '{of}';
				insert into tie (organization_id, key, kind, description, published_at)
				select id, '{key}', 'OTHER', '{word}', {published} from organization where slug = '{of}';
				insert into registration (organization_id, key, register, capacity, number, status, url, published_at)
				select id, '{key}', 'OTHER', '{word}', '{word}', '{word}', 'https://{word}.example', {published}
				from organization where slug = '{of}';
				insert into stage (relationship_id, key, position, kind, authority, remark, published_at)
				select id, '{key}', {position}, 'INQUIRY', '{word}', '{word}', {published}
				from relationship where slug = '{of}';
				with c as (
					insert into claim (record_kind, record_key, field, standing, says, reason, published_at)
					values ('official', '{of}', '{key}', 'PREFERRED', '{word}', '{word}', {published}) returning id
				)
				insert into citation (claim_id, source_id, place, quote, strength, reasoning)
				select c.id, s.id, '{word}', '{word}', 'INFERRED', '{word}' from c, source s where s.slug = 'shown'
				""", Map.of("key", key, "word", word, "of", of, "published", published, "position",
				String.valueOf(++this.count)));
	}

	private void run(String sql) {
		this.owner.sql(sql).update();
	}

	private void run(String sql, Map<String, String> values) {
		String filled = sql;
		for (Map.Entry<String, String> value : values.entrySet()) {
			filled = filled.replace("{" + value.getKey() + "}", value.getValue());
		}
		run(filled);
	}

}

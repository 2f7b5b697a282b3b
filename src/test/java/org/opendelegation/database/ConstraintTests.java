package org.opendelegation.database;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.TestDatabase;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Every rule that the schema states keeps out what it forbids. Lists of known words
 * ({@code ..._is_known}) are held against their enums in {@code EntityTests}.
 */
class ConstraintTests {

	private static final String CORRECTED = """
			with c as (insert into filing_correction (filing_id, reason) select id, 'Typed wrongly' from filing limit 1 returning id)
			insert into filing_corrected_value %s from c
			""";

	private static final String BOTH_PARTIES = """
			official_id = (select min(id) from official), organization_id = (select min(id) from organization)""";

	private static final Map<String, String> CHECKS = Map.ofEntries(
			entry("slug_is_plain", "insert into trip (slug) values ('Not plain')"),
			entry("edtf_is_a_date", "update office set attested = 'yesterday'"),
			entry("country_code_is_iso_3166", "insert into country (code, name) values ('z1', 'Nowhere')"),
			entry("city_has_both_coordinates_or_none", "update city set latitude = 1"),
			entry("city_state_is_iso_3166_2", "update city set state = 'California'"),
			entry("city_state_is_of_country", "update city set state = 'US-CA'"),
			entry("city_latitude_is_on_earth", "update city set latitude = 90.1, longitude = 0"),
			entry("city_longitude_is_on_earth", "update city set latitude = 0, longitude = -180.1"),
			entry("source_url_is_web_address", "update source set url = 'javascript:alert(1)'"),
			entry("registration_url_is_web_address", "update registration set url = 'ftp://example.org'"),
			entry("claim_in_competition_says_what", "update claim set says = null where {draft}"),
			entry("claim_preferred_has_reason", "update claim set reason = null where {draft}"),
			entry("claim_is_published_by_its_edition", "update claim set published_at = now() where {draft}"),
			entry("citation_place_is_numbered", "update citation set place = null, place_kind = 'LINE' where {claim}"),
			entry("citation_not_stated_has_reasoning", "update citation set reasoning = null where {claim}"),
			entry("edition_number_is_positive", "update edition set number = 0 where state = 'DRAFT'"),
			entry("edition_scheduled_has_time", "update edition set state = 'SCHEDULED' where state = 'DRAFT'"),
			entry("edition_public_has_time_and_reason",
					"update edition set state = 'PUBLISHED', reason = null, published_at = now() where state = 'DRAFT'"),
			entry("edition_unpublished_has_no_time", "update edition set published_at = now() where state = 'DRAFT'"),
			entry("edition_withdrawn_has_time_and_reason",
					"update edition set state = 'WITHDRAWN', withdrawn_at = now() where state = 'PUBLISHED'"),
			entry("organizer_is_one_party", "update organizer set " + BOTH_PARTIES + " where {draft}"),
			entry("attendance_is_of_one_party", "update attendance set " + BOTH_PARTIES + " where {meeting}"),
			entry("statement_is_by_one_party", "update statement set " + BOTH_PARTIES + " where {draft}"),
			entry("commitment_is_owned_by_one_party", "update commitment set " + BOTH_PARTIES + " where {draft}"),
			entry("payment_is_by_one_party", "update payment set " + partiesOf("payer") + " where {draft}"),
			entry("payment_passes_through_one_party",
					"update payment set " + partiesOf("intermediary") + " where {draft}"),
			entry("payment_originates_from_one_party",
					"update payment set " + partiesOf("original_source") + " where {draft}"),
			entry("payment_not_stated_has_no_amount", "update payment set basis = 'NOT_STATED' where {draft}"),
			entry("payment_amount_has_currency", "update payment set currency = null where {draft}"),
			entry("payment_amount_is_not_negative", "update payment set amount = -0.01 where {draft}"),
			entry("payment_item_amount_is_not_negative", "update payment_item set amount = -0.01 where {payment}"),
			entry("payment_currency_is_iso_4217", "update payment set currency = 'usd' where {draft}"),
			entry("payment_amount_fits_currency", "update payment set amount = 0.001 where {draft}"),
			entry("payment_is_solicited_by_one_party",
					"update payment set " + partiesOf("solicited_by") + " where {draft}"),
			entry("payment_has_intermediary_or_none", "update payment set no_intermediary = true where {draft}"),
			entry("payment_has_original_source_or_none", "update payment set own_money = true where {draft}"),
			entry("payment_rate_has_day_and_source", "update payment set rate = 1 where {draft}"),
			entry("payment_rate_url_is_of_rate", "update payment set rate_url = 'https://bank.example' where {draft}"),
			entry("payment_rate_is_positive",
					"update payment set rate = 0, rate_day = '2024-05-20', rate_source = 'bank' where {draft}"),
			entry("payment_rate_url_is_web_address",
					"""
							update payment set rate = 1, rate_day = '2024-05-20', rate_source = 'bank', rate_url = 'javascript:alert(1)'
							where {draft}
							"""),
			entry("payment_evidence_url_is_web_address", "update payment set evidence_url = 'ftp://x' where {draft}"),
			entry("payment_share_amount_is_not_negative", "update payment_share set amount = -0.01 where {payment}"),
			entry("payment_share_amount_is_finite", "update payment_share set amount = 'NaN' where {payment}"),
			entry("gift_is_of_one_party", "update gift set " + partiesOf("giver") + " where {draft}"),
			entry("gift_not_stated_has_no_amount", "update gift set basis = 'NOT_STATED' where {draft}"),
			entry("gift_amount_has_currency", "update gift set currency = null where {draft}"),
			entry("gift_amount_is_not_negative", "update gift set amount = -0.01 where {draft}"),
			entry("gift_currency_is_iso_4217", "update gift set currency = 'usd' where {draft}"),
			entry("gift_amount_fits_currency", "update gift set amount = 0.001 where {draft}"),
			entry("gift_rate_has_day_and_source", "update gift set rate = 1 where {draft}"),
			entry("gift_rate_url_is_of_rate", "update gift set rate_url = 'https://bank.example' where {draft}"),
			entry("gift_rate_is_positive",
					"update gift set rate = 0, rate_day = '2024-05-20', rate_source = 'bank' where {draft}"),
			entry("gift_rate_url_is_web_address",
					"""
							update gift set rate = 1, rate_day = '2024-05-20', rate_source = 'bank', rate_url = 'javascript:alert(1)'
							where {draft}
							"""),
			entry("payment_item_amount_is_finite", "update payment_item set amount = 'NaN' where {payment}"),
			entry("particulars_dates_have_years_of_four_digits",
					"update particulars set dates = '-9999/9999' where {draft}"),
			entry("stop_dates_have_years_of_four_digits", "update stop set dates = 'Y-170000002' where {draft}"),
			entry("meeting_dates_have_years_of_four_digits", "update meeting set dates = 'Y999999999' where {draft}"),
			entry("source_text_has_an_end", """
					insert into source_text (source_id, text, account_id)
					select s.id, repeat('.', 200001), a.id from source s, account a limit 1
					"""), entry("note_revision_has_an_end", """
					insert into note_revision (note_id, version, kind, account_id, text)
					select note_id, 2, kind, account_id, repeat('.', 100001) from note_revision
					"""), entry("account_email_is_an_address", "update account set email = 'nobody'"),
			entry("account_email_is_in_small_letters", "update account set email = upper(email)"),
			entry("account_has_a_name", "update account set name = ' '"),
			entry("document_name_has_an_end", "update document set name = ''"),
			entry("document_has_bytes", "update document set size = 0"),
			entry("document_sha256_is_a_digest", "update document set sha256 = 'A'"),
			entry("document_is_purged_when_removed", "update document set purged_at = now()"),
			entry("document_piece_is_small",
					"insert into document_piece (document_id, position, bytes) select id, 0, '' from document"),
			entry("document_picture_is_small",
					"insert into document_picture (document_id, bytes) select id, '' from document"),
			entry("document_text_is_a_part",
					"insert into document_text (document_id, position, text) select id, 0, repeat('.', 20001) from document"),
			entry("document_is_of_meeting_or_filing", "update document set filing_id = 1"),
			entry("filing_correction_has_reason",
					"insert into filing_correction (filing_id, reason) select id, ' ' from filing limit 1"),
			entry("filing_corrected_value_has_nothing_that_is_withheld",
					CORRECTED
						.formatted("(correction_id, field, before, before_withheld) select id, 'remark', 'A', true")),
			entry("filing_corrected_value_withholds_words_only",
					CORRECTED.formatted("(correction_id, field, before_withheld) select id, 'received', true")),
			entry("filing_corrected_value_is_of_public_field",
					CORRECTED.formatted("(correction_id, field) select id, 'note'")),
			entry("filing_corrected_value_names_no_other_record",
					CORRECTED.formatted("(correction_id, field, before) select id, 'trip', 'A trip'")),
			entry("filing_note_says_something", "update filing_note set text = ' '"),
			entry("filing_of_another_form_names_it", "update filing set form = 'FORM_700'"),
			entry("filing_is_by_one_filer", "update filing set " + BOTH_PARTIES),
			entry("filing_period_ends_after_it_begins",
					"update filing set period_from = '2024-02-01', period_to = '2024-01-31'"),
			entry("filing_is_filed_after_it_is_signed",
					"update filing set filed = '2024-01-31', signed_on = '2024-02-01'"),
			entry("filing_is_received_after_it_is_filed",
					"update filing set filed = '2024-02-01', received = '2024-01-31'"),
			entry("filing_is_posted_after_it_is_received",
					"update filing set filed = '2024-02-01', posted_on = '2024-01-31'"),
			entry("filing_is_posted_at_web_address", "update filing set posted_at = 'javascript:alert(1)'"),
			entry("filing_of_nothing_has_period", "update filing set nothing_to_declare = true"),
			entry("filing_days_have_usual_years", "update filing set due = '0221-04-01'"),
			entry("filing_does_not_amend_itself", "update filing set amends_id = id"),
			entry("filing_that_is_withdrawn_is_not_public", """
					insert into filing (slug, city_id, form, published_at, withdrawn_at)
					select 'gone', id, 'FORM_700', now(), now() from city limit 1
					"""),
			entry("filing_withdrawal_has_reason",
					"insert into filing_withdrawal (slug, reason) select slug, ' ' from filing limit 1"),
			entry("filing_copy_name_has_an_end", "update filing_copy set name = ''"),
			entry("filing_copy_has_bytes", "update filing_copy set size = 0"),
			entry("filing_copy_sha256_is_a_digest", "update filing_copy set sha256 = 'A'"),
			entry("filing_copy_piece_is_small", "update filing_copy_piece set bytes = ''"),
			entry("public_copy_name_has_an_end", "update public_copy set name = ''"),
			entry("public_copy_has_bytes", "update public_copy set size = 0"),
			entry("public_copy_sha256_is_a_digest", "update public_copy set sha256 = 'A'"),
			entry("public_copy_piece_is_small", "update public_copy_piece set bytes = ''"),
			entry("review_answer_says_something", "update review_answer set words = ' '"),
			entry("review_remark_says_something", "update review_remark set words = ' '"),
			entry("review_remark_names_a_whole_record", "update review_remark set record_kind = 'stop'"),
			entry("official_is_not_merged_into_itself",
					"update official set merged_into_id = id where slug = 'canary-later'"),
			entry("organization_is_not_merged_into_itself", "update organization set merged_into_id = id"),
			entry("city_is_not_merged_into_itself", "update city set merged_into_id = id"),
			entry("source_is_not_merged_into_itself", "update source set merged_into_id = id"),
			entry("bin_entry_is_of_draft_or_directory",
					"""
							insert into bin_entry (kind, label, place, city_ids, entries) values ('stop', 'Words', '/', '{}', '{1}')
							"""),
			entry("bin_entry_has_something", """
					insert into bin_entry (kind, label, place, plural, city_ids, entries)
					values ('stop', 'Words', '/', 'cities', '{}', '{}')
					"""), entry("review_remark_names_a_field_of_a_record", "update review_remark set field = 'dates'"),
			entry("review_remark_is_settled_at_a_time",
					"update review_remark set settled_by = account_id, settled_at = null"),
			entry("task_has_a_title", "update task set title = ' '"),
			entry("task_is_done_by_somebody_on_a_day", "update task set done_on = day"),
			entry("deadline_answer_has_a_reason", "update deadline_answer set reason = ' '"),
			entry("reminder_choice_kinds_are_known", "update reminder_choice set kinds = '{HOURLY}'"),
			entry("saved_view_has_a_name", "update saved_view set name = ' '"),
			entry("saved_view_query_has_an_end", "update saved_view set query = repeat('q', 2001)"),
			entry("finding_is_of_edition_or_of_relationship",
					"""
							insert into finding (position, rule, rule_version, subject_kind, subject_key, outcome, detail, rule_book)
							values (99, 'rule', 1, 'payment', 'trip', 'MET', '{}', 'book')
							"""),
			entry("finding_due_has_day", finding("'DUE', null")),
			entry("finding_that_stood_in_public_is_superseded",
					"""
							insert into finding (edition_id, position, rule, rule_version, subject_kind, subject_key, outcome, detail, rule_book,
								stood_in_public)
							select max(id), 98, 'rule', 1, 'payment', 'trip', 'MET', '{}', 'book', true from edition
							"""),
			entry("finding_is_superseded_later", finding("'MET', now() - interval '1 day'")),
			entry("parameter_value_fits_kind", parameter("'US-NV', 'six hundred', '(,)', 'Law', null, null")),
			entry("parameter_is_in_force_at_some_time", parameter("'US-NV', '600', 'empty', 'Law', null, null")),
			entry("parameter_jurisdiction_is_state_or_city",
					parameter("'California', '600', '(,)', 'Law', null, null")),
			entry("parameter_cites_something", parameter("'US-NV', '600', '(,)', ' ', null, null")),
			entry("parameter_url_is_web_address",
					parameter("'US-NV', '600', '(,)', 'Law', 'javascript:alert(1)', null")),
			entry("parameter_is_verified_by_somebody_on_a_day",
					parameter("'US-NV', '600', '(,)', 'Law', null, 'Somebody'")),
			entry("parameter_is_withdrawn_by_somebody_on_a_day_for_a_reason",
					"update parameter set withdrawn_on = current_date"),
			entry("parameter_is_withdrawn_for_a_reason",
					"update parameter set withdrawn_by = 'Somebody', withdrawn_on = current_date, withdrawn_because = ' '"),
			entry("desk_rule_is_one", "insert into desk_rule (single) values (false)"),
			entry("stage_ends_after_it_was_reached", "update stage set reached = '2024', ends_on = '2023'"),
			entry("relationship_is_between_two_cities", "update relationship set partner_city_id = home_city_id"));

	private static final Map<String, String> UNIQUE_INDEXES = Map.ofEntries(
			entry("finding_current_of_relationship_has_position",
					"""
							insert into finding (relationship_id, position, rule, rule_version, subject_kind, subject_key, outcome, detail, rule_book)
							select relationship_id, position, rule, rule_version, subject_kind, subject_key, outcome, detail, rule_book from finding
							where relationship_id is not null
							"""),
			entry("finding_current_has_position",
					"""
							insert into finding (edition_id, position, rule, rule_version, subject_kind, subject_key, outcome, detail, rule_book)
							select edition_id, position, rule, rule_version, subject_kind, subject_key, outcome, detail, rule_book from finding
							where edition_id is not null
							"""),
			entry("document_is_kept_once_for_each_filing",
					"""
							insert into document (filing_id, name, kind, size, sha256, text_state, account_id)
							select f.id, 'one.pdf', 'PDF', 1, repeat('1', 64), 'NONE', a.id
							from (select min(id) as id from filing) as f, (select min(id) as id from account) as a, generate_series(1, 2)
							"""),
			entry("document_is_kept_once_for_each_meeting", """
					insert into document (trip_id, meeting_key, name, kind, size, sha256, text_state, account_id)
					select trip_id, meeting_key, name, kind, size, sha256, text_state, account_id from document
					"""),
			entry("edition_published_is_one",
					"update edition set state = 'PUBLISHED', published_at = now() where state = 'IN_REVIEW'"),
			entry("edition_number_is_unique", """
					insert into edition (trip_id, number) select trip_id, number from edition where state <> 'DISCARDED'
					"""), entry("account_email_is_unique", """
					insert into account (email, name, created_at) select email, name, now() from account
					"""),
			entry("source_number_is_unique", "update source set number = (select min(number) from source)"),
			entry("claim_preferred_is_one", """
					insert into claim (record_kind, record_key, field, standing, says, reason)
					select record_kind, record_key, field, standing, says, reason from claim where edition_id is null
					"""),
			entry("relationship_is_recorded_once",
					"update relationship set partner_city_id = (select max(id) from city)"),
			entry("note_revision_version_is_one", """
					insert into note_revision (note_id, version, kind, account_id, text)
					select note_id, version, kind, account_id, text from note_revision
					"""));

	private static final Map<String, String> ACROSS_EDITIONS = Map.of("statement_was_made_at_meeting",
			"update statement set meeting_id = (select id from meeting where {reviewed}) where {draft}",
			"payment_beneficiary_is_of_same_edition",
			"update payment_beneficiary set traveler_id = (select id from traveler where {reviewed}) where {payment}",
			"gift_is_for_traveler_of_same_edition",
			"update gift set receiver_id = (select id from traveler where {reviewed}) where {draft}");

	private static JdbcClient owner;

	@BeforeAll
	static void enterRecords() {
		owner = TestDatabase.empty().asOwner();
		new WallRecords(owner).enter();
		enterStaff();
		owner.sql("insert into country_label values ('ZZ', 'en', 'Elsewhere')").update();
	}

	private static void enterStaff() {
		owner
			.sql("""
					insert into account (email, name, created_at) select 'clerk@example.gov', 'Clerk', now()
					where not exists (select from account);
					insert into membership (account_id, city_id, role)
					select a.id, c.id, 'CLERK' from account a, city c order by a.id, c.id limit 1;
					insert into sign_in_link (account_id, secret_hash, expires_at)
					select id, sha256('secret'), now() from account order by id limit 1;
					insert into user_entities (name) select email from account order by id limit 1;
					insert into recovery_code (account_id, code_hash)
					select id, sha256('code') from account order by id limit 1;
					insert into spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval,
						expiry_time) values ('1', '1', 0, 0, 0, 0);
					insert into review_remark (edition_id, words, account_id, made_at)
					select e.id, 'Words', a.id, now() from edition e, account a order by e.id, a.id limit 1;
					insert into review_answer (remark_id, words, account_id, made_at)
					select id, 'Words', account_id, now() from review_remark;
					insert into saved_view (account_id, list, name, query)
					select id, 'trips', 'Drafts', '?state=draft' from account order by id limit 1;
					insert into deadline_answer (trip_id, rule, subject_kind, subject_key, day, answer, reason, account_id)
					select t.id, 'F700-E', 'traveler', 'ana', '2027-04-01', 'DONE', 'Filed', a.id
					from trip t, account a order by t.id, a.id limit 1;
					insert into reminder_choice (account_id, kinds, only_mine)
					select id, '{SEVEN}', false from account order by id limit 1;
					insert into reminder_mail (account_id, day) select id, '2027-03-25' from account order by id limit 1;
					insert into calendar_address (account_id, secret_hash)
					select id, '\\x00' from account order by id limit 1;
					""")
			.update();
	}

	@Test
	void coversEveryCheck() {
		assertThat(CHECKS.keySet()).containsExactlyInAnyOrderElementsOf(owner.sql("""
				select conname from pg_constraint
				where contype = 'c' and connamespace = 'public'::regnamespace and conname !~ '_is_known$'
				""").query(String.class).list());
	}

	@Test
	void coversEveryUniqueIndex() {
		assertThat(UNIQUE_INDEXES.keySet()).containsExactlyInAnyOrderElementsOf(owner
			.sql("""
					select indexrelid::regclass::text from pg_index join pg_class on pg_class.oid = indrelid
					where relnamespace = 'public'::regnamespace and indisunique
						and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
					""")
			.query(String.class)
			.list());
	}

	@ParameterizedTest
	@MethodSource("checks")
	void refusesWhatACheckForbids(String constraint, String violation) {
		assertThat(violated(violation)).isEqualTo(constraint);
	}

	@ParameterizedTest
	@MethodSource("uniqueIndexes")
	void refusesWhatAUniqueIndexForbids(String index, String violation) {
		assertThat(violated(violation)).isEqualTo(index);
	}

	@ParameterizedTest
	@MethodSource("acrossEditions")
	void refusesWhatBelongsToAnotherEdition(String constraint, String violation) {
		assertThat(violated(violation)).isEqualTo(constraint);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ZZZ", "usd", "XXX", "US" })
	void refusesACurrencyThatNobodyPaysIn(String currency) {
		assertThat(violated(filled("update payment set currency = '%s' where {draft}".formatted(currency))))
			.isEqualTo("payment_currency_is_iso_4217");
	}

	@ParameterizedTest
	@ValueSource(strings = { "amount = 12.50, currency = 'JPY'", "amount = 'NaN'", "amount = 1e12" })
	void refusesASumThatItsCurrencyHasNot(String sum) {
		assertThat(violated(filled("update payment set %s where {draft}".formatted(sum))))
			.isEqualTo("payment_amount_fits_currency");
	}

	@Test
	void refusesAnItemThatTheCurrencyOfThePaymentHasNot() {
		assertThat(violated(filled("update payment_item set amount = 0.001 where {payment}")))
			.isEqualTo("payment_item_amount_fits_currency");
		owner.sql(filled("update payment_item set amount = 0.01 where {payment}")).update();
		assertThat(violated(filled("update payment set currency = 'JPY' where {draft}")))
			.isEqualTo("payment_item_amount_fits_currency");
		owner.sql(filled("update payment_item set amount = 1 where {payment}")).update();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "-9999/9999", "0001/9999", "Y-170000002", "Y999999999", "../Y10000", "0999/2024", "9999-24" })
	void refusesATripInYearsThatNoListHas(String dates) {
		assertThat(violated(filled("update particulars set dates = '%s' where {draft}".formatted(dates))))
			.isEqualTo("particulars_dates_have_years_of_four_digits");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1000/9999", "../2024", "2024/", "19XX", "2024-24?" })
	void takesATripOfUncertainYears(String dates) {
		assertThat(owner.sql(filled("update particulars set dates = '%s' where {draft}".formatted(dates))).update())
			.isEqualTo(1);
	}

	@Test
	void takesWhatBelongsToTheSameEdition() {
		assertThat(owner
			.sql(filled("update statement set meeting_id = (select id from meeting where {draft}) where {draft}"))
			.update()).isEqualTo(1);
	}

	@ParameterizedTest
	@MethodSource("uniqueConstraints")
	void refusesASecondOne(String constraint, String table, String columns) {
		String open = columns.contains("edition_id") ? "{draft}"
				: columns.contains("meeting_id") ? "{meeting}" : table.equals("edition") ? "state = 'DRAFT'" : "true";
		assertThat(violated(
				filled("insert into %1$s (%2$s) select %2$s from %1$s where %3$s".formatted(table, columns, open))))
			.isEqualTo(constraint);
	}

	@Test
	void namesEveryRuleInWords() {
		assertThat(owner.sql("""
				select conname from pg_constraint join pg_class on pg_class.oid = conrelid
				where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'u', 'x')
					and conname ~ '(_fkey|_check|_key|_excl)\\d*$' and relname <> 'flyway_schema_history'
				""").query(String.class).list()).isEmpty();
	}

	static Stream<Object[]> checks() {
		return violations(CHECKS);
	}

	static Stream<Object[]> uniqueIndexes() {
		return violations(UNIQUE_INDEXES);
	}

	static Stream<Object[]> acrossEditions() {
		return violations(ACROSS_EDITIONS);
	}

	private static Stream<Object[]> violations(Map<String, String> rules) {
		return rules.entrySet().stream().map((entry) -> new Object[] { entry.getKey(), filled(entry.getValue()) });
	}

	/**
	 * Those that hold more than the identity of a row does.
	 */
	static Stream<Object[]> uniqueConstraints() {
		return owner
			.sql("""
					select conname, conrelid::regclass::text as table,
						(select string_agg(column_name, ', ') from information_schema.columns
						where table_schema = 'public' and table_name = relname and is_generated = 'NEVER' and column_name <> 'id')
							as columns
					from pg_constraint join pg_class on pg_class.oid = conrelid
					where connamespace = 'public'::regnamespace and contype = 'u' and relname <> 'spring_session' and not exists (
						select from pg_constraint p
						where p.conrelid = pg_constraint.conrelid and p.contype = 'p' and p.conkey <@ pg_constraint.conkey)
					""")
			.query((row, number) -> new Object[] { row.getString(1), row.getString(2), row.getString(3) })
			.stream();
	}

	private static String finding(String values) {
		return """
				insert into finding (edition_id, position, rule, rule_version, subject_kind, subject_key, detail, rule_book, outcome,
					superseded_at)
				select max(id), 99, 'rule', 1, 'payment', 'trip', '{"a": 1}', 'book', %s from edition
				"""
			.formatted(values);
	}

	private static String parameter(String values) {
		return "insert into parameter (kind, jurisdiction, value, in_force, citation, url, verified_by) values ('GIFT_LIMIT', "
				+ values + ")";
	}

	private static String partiesOf(String part) {
		return BOTH_PARTIES.replace("official_id", part + "_official_id")
			.replace("organization_id", part + "_organization_id");
	}

	private static String filled(String violation) {
		String draft = "edition_id = (select max(id) from edition where state = 'DRAFT')";
		return violation.replace("{draft}", draft)
			.replace("{reviewed}", "edition_id = (select id from edition where state = 'IN_REVIEW')")
			.replace("{claim}", "claim_id in (select id from claim where " + draft + ")")
			.replace("{meeting}", "meeting_id in (select id from meeting where " + draft + ")")
			.replace("{payment}", "payment_id in (select id from payment where " + draft + ")");
	}

	private static String violated(String sql) {
		DataAccessException refusal = catchThrowableOfType(DataAccessException.class, () -> owner.sql(sql).update());
		assertThat(refusal).as(sql).hasRootCauseInstanceOf(PSQLException.class);
		ServerErrorMessage message = ((PSQLException) refusal.getRootCause()).getServerErrorMessage();
		return message.getConstraint();
	}

}

-- Full-text search over everything public. Three things stand behind it:
--   the language of search: how texts and questions become words (search_vector, search_query);
--   search_document: trips, meetings and statements of current editions, entered when an edition is published and
--     removed when it is followed or withdrawn, so that no draft is ever in it;
--   search_record: what is asked, those documents together with the published people and organizations. The view reads
--     with the rights of whoever asks, so the wall stands before it too.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
-- Where the owner of the tables is a superuser, the functions of the extension are revoked from public like all others.
do $$
begin
	if not has_function_privilege('open_delegation_register', 'word_similarity(text, text)', 'execute') then
		grant execute on function word_similarity(text, text) to open_delegation_register;
	end if;
end
$$;

-- Texts keep all their words, for someone may search for "The Who"; questions lose those that say nothing.
create text search dictionary search_stem (template = snowball, language = english);
create text search configuration search_text (copy = pg_catalog.english);
alter text search configuration search_text
	alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, search_stem;
create text search configuration search_question (copy = pg_catalog.english);
alter text search configuration search_question
	alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, english_stem;

-- One way of writing: full-width letters are letters, curly quotes are straight, U.S. is US, other punctuation is space.
create function search_plain(said text) returns text
	language sql immutable strict parallel safe
	return regexp_replace(regexp_replace(regexp_replace(regexp_replace(normalize(said, nfkc),
		'[\u201c-\u201f\u00ab\u00bb\u300c-\u300f]', '"', 'g'),
		'[\u2018-\u201b]', '''', 'g'),
		'[\u00a0-\u00bf\u2010-\u206f\u3000-\u3004\u3008-\u303f\u30fb\ue000-\uf8ff]', ' ', 'g'),
		'(?<=\m[A-Za-z])\.(?=[A-Za-z]\M)', '', 'g');

-- InvestHK is also Invest HK.
create function search_parted(said text) returns text
	language sql immutable strict parallel safe
	return regexp_replace(said, '([[:lower:]])([[:upper:]])', '\1 \2', 'g');

-- Chinese, Japanese and Korean have no spaces: every character is doubled, so that 重庆市 reads "重 重庆 庆市 市" and is found
-- by its pairs. Hyphens and slashes part words, and words written together are given apart too.
create function search_spelled_out(said text) returns text
	language sql immutable strict parallel safe
	return (
		select regexp_replace(regexp_replace(plain,
				'(?<=[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])(?=[A-Za-z0-9])'
					|| '|(?<=[A-Za-z0-9])(?=[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])',
				' ', 'g'),
				'([\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])', '\1 \1', 'g')
			|| coalesce((select ' ' || string_agg(search_parted(written_together[1]), ' ')
				from regexp_matches(plain, '(\m[A-Za-z]*[a-z][A-Z][A-Za-z]*\M)', 'g') as written_together), '')
		from (select regexp_replace(search_plain(said), '[-/]', ' ', 'g') as plain) as text
	);

-- What is beyond the first hundred thousand characters of a text is not searched: a vector holds a megabyte at most.
create function search_vector(said text) returns tsvector
	language sql immutable parallel safe
	return to_tsvector('search_text', coalesce(search_spelled_out(left(said, 100000)), ''));

-- A name is also found by writing it in one word.
create function search_name(name text) returns tsvector
	language sql immutable parallel safe
	return setweight(search_vector(name)
		|| to_tsvector('search_text', coalesce(regexp_replace(search_plain(left(name, 200)), '[^[:alnum:]]', '', 'g'), '')), 'A');

-- A question as people type it: words, "phrases", or, -not. Commas inside a word join its parts to a phrase: 里布斯 asks for
-- 里布 and then 布斯, Hernandez-Thorpe for Hernandez and then Thorpe.
create function search_question(asked text) returns tsquery
	language sql immutable strict parallel safe
	return (
		select case when numnode(telling) > 0 then telling else websearch_to_tsquery('search_text', joined) end
		from (select regexp_replace(regexp_replace(regexp_replace(search_plain(asked),
				'(?<=\w)[-/](?=\w)', ',', 'g'),
				'(?<=[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])(?=[A-Za-z0-9])'
					|| '|(?<=[A-Za-z0-9])(?=[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])',
				' ', 'g'),
				'(?<=[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])'
					|| '([\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])'
					|| '(?=[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])',
				'\1,\1', 'g') as joined) as text,
			lateral (select websearch_to_tsquery('search_question', joined) as telling) as question
	);

create function search_query(asked text) returns tsquery
	language sql immutable strict parallel safe
	return case when search_parted(asked) = asked then search_question(asked)
		else search_question(asked) || search_question(search_parted(asked)) end;

create aggregate search_all(tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '');

-- The text with every word of the query between two marks that no text may hold.
create function search_marked(said text, query tsquery) returns text
	language sql immutable parallel safe
	return ts_headline('search_text', translate(left(said, 20000), U&'\E000\E001', ''), query,
		U&'HighlightAll=true, StartSel=\E000, StopSel=\E001');

grant execute on function search_plain, search_parted, search_question, search_query, search_all, search_marked
	to open_delegation_register;

alter table official add found_by tsvector generated always as (search_name(name)) stored;
alter table official_alias add found_by tsvector generated always as (search_name(name)) stored;
alter table office add found_by tsvector generated always as (setweight(search_vector(title), 'A')) stored;
alter table organization
	add name_found_by tsvector generated always as (search_name(name)) stored,
	add description_found_by tsvector generated always as (setweight(search_vector(description), 'B')) stored;
alter table organization_alias add found_by tsvector generated always as (search_name(name)) stored;

create table search_document (
	edition_id bigint not null constraint search_document_is_of_edition references edition on delete cascade,
	kind text not null,
	key slug not null,
	name text not null,
	trip text,
	dates edtf,
	language text not null,
	passage text not null,
	found_by tsvector not null,
	constraint search_document_pkey primary key (edition_id, kind, key)
);
comment on table search_document is 'what can be searched of current editions; never a draft';
comment on column search_document.trip is 'the title of the trip that a meeting or statement belongs to';
create index search_document_by_found_by on search_document using gin (found_by);

-- Every row is public, and a policy with a condition would keep the index from being used. This one hides the statistics
-- of the table, which remember what was withdrawn until they are made anew.
alter table search_document enable row level security;
create policy search_document_is_public on search_document for select to open_delegation_register using (true);
grant select on search_document to open_delegation_register;

create function enter_search_documents(edition bigint) returns void
	language sql
begin atomic
	insert into search_document (edition_id, kind, key, name, dates, language, passage, found_by)
	select p.edition_id, 'TRIP', 'trip', p.title, p.dates, 'en',
		concat_ws(E'\n', p.summary, p.purpose, p.delegation, travelers.names, places.names),
		search_name(p.title) || setweight(search_vector(p.summary), 'B')
			|| setweight(search_vector(concat_ws(E'\n', p.purpose, p.delegation, travelers.names, places.names)), 'C')
	from particulars p,
		lateral (select string_agg(concat_ws(', ', t.name, t.title), '; ' order by t.position) as names
			from traveler t where t.edition_id = p.edition_id) as travelers,
		lateral (select string_agg(concat_ws(' ', c.name, (select '(' || string_agg(n.name, ', ' order by n.language, n.name) || ')'
				from city_name n where n.city_id = c.id)), '; ' order by s.position) as names
			from stop s join city c on c.id = s.city_id
			where s.edition_id = p.edition_id and c.published_at <= now()) as places
	where p.edition_id = edition;

	insert into search_document (edition_id, kind, key, name, trip, dates, language, passage, found_by)
	select m.edition_id, 'MEETING', m.key, m.title, p.title, m.dates, 'en',
		concat_ws(E'\n', m.summary, topics.words, m.host, place.names, attending.names, m.outcome, m.minutes),
		search_name(m.title) || setweight(search_vector(concat_ws(E'\n', m.summary, topics.words, m.host)), 'B')
			|| setweight(search_vector(concat_ws(E'\n', place.names, attending.names, m.outcome)), 'C')
			|| search_vector(m.minutes)
	from meeting m left join particulars p on p.edition_id = m.edition_id,
		lateral (select string_agg(t.topic, '; ' order by t.position) as words
			from meeting_topic t where t.meeting_id = m.id) as topics,
		lateral (select nullif(concat_ws(', ', m.venue, (select concat_ws(' ', c.name,
				(select '(' || string_agg(n.name, ', ' order by n.language, n.name) || ')' from city_name n where n.city_id = c.id))
			from city c where c.id = m.city_id and c.published_at <= now())), '') as names) as place,
		lateral (select string_agg(concat_ws(', ', a.name, a.representing), '; ' order by a.position) as names
			from attendance a where a.meeting_id = m.id) as attending
	where m.edition_id = edition;

	insert into search_document (edition_id, kind, key, name, trip, dates, language, passage, found_by)
	select s.edition_id, 'STATEMENT', s.key, s.speaker, p.title, s.said, s.language,
		concat_ws(E'\n', s.words, s.occasion),
		search_name(s.speaker) || setweight(search_vector(s.words), 'B') || setweight(search_vector(s.occasion), 'C')
	from statement s left join particulars p on p.edition_id = s.edition_id
	where s.edition_id = edition;
end;

create function keep_search_documents() returns trigger language plpgsql as $$
begin
	delete from search_document where edition_id = new.id;
	if new.state = 'PUBLISHED' then
		perform enter_search_documents(new.id);
	end if;
	return null;
end
$$;

create trigger edition_is_searched_while_published after insert or update of state on edition
	for each row execute function keep_search_documents();

select enter_search_documents(id) from edition where state = 'PUBLISHED';

create view search_record with (security_invoker = true) as
select d.kind,
	'/trips/' || t.slug || case d.kind when 'MEETING' then '/meetings/' || d.key when 'STATEMENT' then '#statement-' || d.key
		else '' end as path,
	d.name, null as other_names, d.trip, d.dates, d.language, d.passage, d.found_by
from search_document d
join edition e on e.id = d.edition_id and e.state = 'PUBLISHED'
join trip t on t.id = e.trip_id
union all
select 'OFFICIAL', '/officials/' || p.slug, p.name, a.names, null, null, 'en', coalesce(o.titles, ''),
	p.found_by || coalesce(a.found_by, '') || coalesce(o.found_by, '')
from official p
left join (
	select official_id, string_agg(language || E'\t' || name, E'\n' order by name collate "C") as names, search_all(found_by) as found_by
	from official_alias group by official_id
) as a on a.official_id = p.id
left join (
	select o.official_id, string_agg(concat_ws(', ', o.title, g.name), E'\n' order by o.attested collate "C" desc, o.key) as titles,
		search_all(o.found_by || coalesce(setweight(g.name_found_by, 'C'), '')) as found_by
	from office o left join organization g on g.id = o.organization_id
	group by o.official_id
) as o on o.official_id = p.id
union all
select 'ORGANIZATION', '/organizations/' || g.slug, g.name, a.names, null, null, 'en', coalesce(g.description, ''),
	g.name_found_by || g.description_found_by || coalesce(a.found_by, '')
from organization g
left join (
	select organization_id, string_agg(language || E'\t' || name, E'\n' order by name collate "C") as names, search_all(found_by) as found_by
	from organization_alias group by organization_id
) as a on a.organization_id = g.id;
comment on view search_record is 'everything public, with the words by which it is found';

grant select on search_record to open_delegation_register;

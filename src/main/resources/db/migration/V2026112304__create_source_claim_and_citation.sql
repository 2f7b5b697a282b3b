create sequence source_seq increment by 50;
create table source (
	id bigint primary key default nextval('source_seq'),
	version integer not null default 0,
	slug slug not null constraint source_slug_is_unique unique,
	kind text not null,
	title text,
	title_in_english text,
	description text not null,
	remark text,
	publisher text not null,
	language text not null,
	issued edtf,
	url text,
	published_at timestamptz,
	constraint source_kind_is_known check (kind in ('NEWS_REPORT', 'CITY_PRESS_RELEASE', 'PRESS_RELEASE_WITH_ADDITIONS',
		'ORGANIZATION_SITE', 'STATE_MEDIA', 'FOREIGN_GOVERNMENT_SITE', 'OFFICIAL_FILING', 'MINUTES',
		'CITY_PAPER', 'ORGANIZATION_PAPER')),
	constraint source_url_is_web_address check (url ~ '^https?://')
);
comment on column source.description is 'what it is, in a few words';
comment on column source.remark is 'what a reader should know of it, such as what the copy at hand lacks';
comment on column source.title is 'null where the copy at hand has no title';

create sequence claim_seq increment by 50;
create table claim (
	id bigint primary key default nextval('claim_seq'),
	edition_id bigint,
	record_kind text not null,
	record_key text not null,
	field text not null,
	standing text not null default 'ONLY',
	says text,
	reason text,
	published_at timestamptz,
	constraint claim_standing_is_known check (standing in ('ONLY', 'PREFERRED', 'OTHER')),
	constraint claim_in_competition_says_what check (standing = 'ONLY' or says is not null),
	constraint claim_preferred_has_reason check ((standing = 'PREFERRED') = (reason is not null)),
	constraint claim_is_published_by_its_edition check (edition_id is null or published_at is null)
);
comment on table claim is 'what sources say about one field of one record; several for one field are a disagreement';
comment on column claim.edition_id is 'null for records of the directory: officials, organizations, cities, relationships';
comment on column claim.says is 'what these sources say, in words; null where it is just what the record holds';
create index claim_of_record on claim (edition_id, record_kind, record_key, field);
create unique index claim_preferred_is_one on claim (coalesce(edition_id, 0), record_kind, record_key, field)
	where standing = 'PREFERRED';

create sequence citation_seq increment by 50;
create table citation (
	id bigint primary key default nextval('citation_seq'),
	claim_id bigint not null constraint citation_supports_claim references claim on delete cascade,
	source_id bigint not null constraint citation_is_of_source references source,
	position integer not null default 1,
	place_kind text not null default 'WHOLE',
	place text,
	quote text,
	strength text not null default 'STATED',
	reasoning text,
	constraint citation_place_kind_is_known check (place_kind in ('LINE', 'PARAGRAPH', 'PAGE', 'HEADLINE', 'WHOLE')),
	constraint citation_place_is_numbered check (place is not null or place_kind in ('HEADLINE', 'WHOLE')),
	constraint citation_strength_is_known check (strength in ('STATED', 'DERIVED', 'INFERRED')),
	constraint citation_not_stated_has_reasoning check (strength = 'STATED' or reasoning is not null)
);
create index citation_of_claim on citation (claim_id, position);
create index citation_of_source on citation (source_id);

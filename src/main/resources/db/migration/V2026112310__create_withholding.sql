-- The public learns that a value is withheld and on what ground; the value itself lies
-- in a table that the register's role has no right to.
create sequence withholding_seq increment by 50;
create table withholding (
	id bigint primary key default nextval('withholding_seq'),
	edition_id bigint not null constraint withholding_is_of_edition references edition,
	record_kind text not null,
	record_key text not null,
	field text not null,
	ground text not null,
	constraint withholding_is_of_one_field unique (edition_id, record_kind, record_key, field)
);
comment on column withholding.ground is 'the exemption that is cited, or that none is';

create table withheld_value (
	withholding_id bigint primary key constraint withheld_value_is_of_withholding references withholding on delete cascade,
	value text not null
);

-- Where the value of a field lies: in every column that is named here, of the record or of a table that hangs off it. Who
-- withholds it leaves the neutral value there: null, and where a column cannot be null the text '(withheld)', or the
-- constant that says that nothing is stated. A page shows the mark in its place; lists, the search and titles show the
-- text, which tells no more than the mark does. A field that has no neutral value, such as the kind of a meeting, is not
-- here: where that is to be kept back, the record is left out. The key of a record is part of addresses: one that tells what
-- is withheld gives way to one that does not.
create function columns_of_field(kind text, field text) returns table (part text, column_name text, neutral text)
	language sql immutable parallel safe
begin atomic
	select held.part, held.column_name, held.neutral
	from (values
		('trip', 'title', 'particulars', 'title', '(withheld)'),
		('trip', 'summary', 'particulars', 'summary', '(withheld)'),
		('trip', 'purpose', 'particulars', 'purpose', null),
		('trip', 'purposeKind', 'particulars', 'purpose_kind', null),
		('trip', 'delegation', 'particulars', 'delegation', null),
		('trip', 'dates', 'particulars', 'dates', null),
		('trip', 'departed', 'particulars', 'departed', null),
		('trip', 'returned', 'particulars', 'returned', null),
		('trip', 'invitation', 'particulars', 'invitation', null),
		('trip', 'councilAuthority', 'particulars', 'council_authority', null),
		('traveler', 'name', 'traveler', 'name', '(withheld)'),
		('traveler', 'name', 'traveler', 'official_id', null),
		('traveler', 'title', 'traveler', 'title', null),
		('traveler', 'city', 'traveler', 'city_id', null),
		('traveler', 'city', 'traveler', 'city_name', null),
		('traveler', 'capacity', 'traveler', 'capacity', 'NOT_STATED'),
		('traveler', 'remark', 'traveler', 'remark', null),
		('traveler', 'departed', 'traveler', 'departed', null),
		('traveler', 'returned', 'traveler', 'returned', null),
		('organizer', 'name', 'organizer', 'name', '(withheld)'),
		('organizer', 'name', 'organizer', 'official_id', null),
		('organizer', 'name', 'organizer', 'organization_id', null),
		('organizer', 'description', 'organizer', 'description', null),
		('stop', 'dates', 'stop', 'dates', null),
		('stop', 'remark', 'stop', 'remark', null),
		('meeting', 'title', 'meeting', 'title', '(withheld)'),
		('meeting', 'dates', 'meeting', 'dates', null),
		('meeting', 'startsAt', 'meeting', 'starts_at', null),
		('meeting', 'city', 'meeting', 'city_id', null),
		('meeting', 'city', 'meeting', 'city_name', null),
		('meeting', 'venue', 'meeting', 'venue', null),
		('meeting', 'host', 'meeting', 'host', null),
		('meeting', 'host', 'meeting', 'host_organization_id', null),
		('meeting', 'summary', 'meeting', 'summary', null),
		('meeting', 'topics', 'meeting_topic', 'topic', null),
		('meeting', 'outcome', 'meeting', 'outcome', null),
		('meeting', 'minutes', 'meeting', 'minutes', null),
		('attendance', 'name', 'attendance', 'name', '(withheld)'),
		('attendance', 'name', 'attendance', 'official_id', null),
		('attendance', 'name', 'attendance', 'organization_id', null),
		('attendance', 'representing', 'attendance', 'representing', null),
		('attendance', 'representing', 'attendance', 'representing_organization_id', null),
		('statement', 'speaker', 'statement', 'speaker', '(withheld)'),
		('statement', 'speaker', 'statement', 'official_id', null),
		('statement', 'speaker', 'statement', 'organization_id', null),
		('statement', 'words', 'statement', 'words', '(withheld)'),
		('statement', 'quotedFrom', 'statement', 'quoted_from', null),
		('statement', 'said', 'statement', 'said', null),
		('statement', 'occasion', 'statement', 'occasion', null),
		('statement', 'occasion', 'statement', 'meeting_id', null),
		('commitment', 'words', 'commitment', 'words', '(withheld)'),
		('commitment', 'owner', 'commitment', 'owner', null),
		('commitment', 'owner', 'commitment', 'official_id', null),
		('commitment', 'owner', 'commitment', 'organization_id', null),
		('commitment', 'condition', 'commitment', 'condition', null),
		('commitment', 'due', 'commitment', 'due', null),
		('commitment', 'outcome', 'commitment', 'outcome', null),
		('payment', 'payer', 'payment', 'payer', '(withheld)'),
		('payment', 'payer', 'payment', 'payer_official_id', null),
		('payment', 'payer', 'payment', 'payer_organization_id', null),
		('payment', 'intermediary', 'payment', 'intermediary', null),
		('payment', 'intermediary', 'payment', 'intermediary_official_id', null),
		('payment', 'intermediary', 'payment', 'intermediary_organization_id', null),
		('payment', 'intermediary', 'payment', 'no_intermediary', 'false'),
		('payment', 'originalSource', 'payment', 'original_source', null),
		('payment', 'originalSource', 'payment', 'original_source_official_id', null),
		('payment', 'originalSource', 'payment', 'original_source_organization_id', null),
		('payment', 'originalSource', 'payment', 'own_money', 'false'),
		('payment', 'purpose', 'payment', 'purpose', '(withheld)'),
		('payment', 'form', 'payment', 'form', 'NOT_STATED'),
		('payment', 'beneficiaries', 'payment_beneficiary', 'traveler_id', null),
		-- Who has a share, or a way of disclosure, is one of them.
		('payment', 'beneficiaries', 'payment_share', 'traveler_id', null),
		('payment', 'beneficiaries', 'payment_path', 'traveler_id', null),
		('payment', 'shares', 'payment_share', 'traveler_id', null),
		('payment', 'items', 'payment_item', 'category', null),
		('payment', 'amount', 'payment', 'amount', null),
		('payment', 'amount', 'payment', 'currency', null),
		-- The parts of a sum tell the sum.
		('payment', 'amount', 'payment_item', 'amount', null),
		('payment', 'amount', 'payment_share', 'traveler_id', null),
		('payment', 'basis', 'payment', 'basis', 'NOT_STATED'),
		('payment', 'received', 'payment', 'received', null),
		('payment', 'paidTo', 'payment', 'paid_to', 'NOT_STATED'),
		('payment', 'paths', 'payment_path', 'traveler_id', null),
		('payment', 'rate', 'payment', 'rate', null),
		('payment', 'rate', 'payment', 'rate_day', null),
		('payment', 'rate', 'payment', 'rate_source', null),
		('payment', 'rate', 'payment', 'rate_url', null),
		('payment', 'solicited', 'payment', 'solicited', 'NOT_STATED'),
		('payment', 'solicitedBy', 'payment', 'solicited_by', null),
		('payment', 'solicitedBy', 'payment', 'solicited_by_official_id', null),
		('payment', 'solicitedBy', 'payment', 'solicited_by_organization_id', null),
		('payment', 'claimed', 'payment', 'claimed', 'NOT_STATED'),
		('payment', 'legalGround', 'payment', 'legal_ground', null),
		('payment', 'evidence', 'payment', 'evidence', null),
		('payment', 'evidence', 'payment', 'evidence_url', null),
		('payment', 'approvedBy', 'payment', 'approved_by', null),
		('payment', 'approvedOn', 'payment', 'approved_on', null),

		('gift', 'giver', 'gift', 'giver', '(withheld)'),
		('gift', 'giver', 'gift', 'giver_official_id', null),
		('gift', 'giver', 'gift', 'giver_organization_id', null),
		('gift', 'receiver', 'gift', 'receiver_id', null),
		('gift', 'received', 'gift', 'received', null),
		('gift', 'occasion', 'gift', 'occasion', null),
		('gift', 'description', 'gift', 'description', '(withheld)'),
		('gift', 'amount', 'gift', 'amount', null),
		('gift', 'amount', 'gift', 'currency', null),
		('gift', 'basis', 'gift', 'basis', 'NOT_STATED'),
		('gift', 'rate', 'gift', 'rate', null),
		('gift', 'rate', 'gift', 'rate_day', null),
		('gift', 'rate', 'gift', 'rate_source', null),
		('gift', 'rate', 'gift', 'rate_url', null),
		('gift', 'disposition', 'gift', 'disposition', 'NOT_STATED'),
		('gift', 'disposed', 'gift', 'disposed', null),
		('gift', 'donatedTo', 'gift', 'donated_to', null)
	) as held (kind, field, part, column_name, neutral)
	where held.kind = columns_of_field.kind and held.field = columns_of_field.field;
end;

-- A field that nobody knows would be withheld in name only.
create function refuse_withholding_of_unknown_field() returns trigger language plpgsql as $$
begin
	if not exists (select from columns_of_field(new.record_kind, new.field)) then
		raise exception 'Field % of a % cannot be withheld', new.field, new.record_kind
			using errcode = 'check_violation', constraint = 'withholding_is_of_known_field';
	end if;
	return new;
end
$$;

create trigger withholding_of_known_field before insert or update on withholding
	for each row execute function refuse_withholding_of_unknown_field();

-- The rows of a table that belong to one record of an edition, as a query of the edition ($1) and the key ($2).
create function rows_of_record(part text) returns text
	language sql immutable parallel safe
	return case part
		when 'particulars' then 'select * from particulars where edition_id = $1 and $2 = ''trip'''
		when 'attendance' then 'select a.* from attendance a join meeting m on m.id = a.meeting_id'
			' where m.edition_id = $1 and m.key || ''.'' || a.key = $2'
		when 'meeting_topic' then 'select t.* from meeting_topic t join meeting m on m.id = t.meeting_id'
			' where m.edition_id = $1 and m.key = $2'
		when 'payment_item' then 'select i.* from payment_item i join payment p on p.id = i.payment_id'
			' where p.edition_id = $1 and p.key = $2'
		when 'payment_share' then 'select s.* from payment_share s join payment p on p.id = s.payment_id'
			' where p.edition_id = $1 and p.key = $2'
		when 'payment_path' then 'select w.* from payment_path w join payment p on p.id = w.payment_id'
			' where p.edition_id = $1 and p.key = $2'
		when 'payment_beneficiary' then 'select b.* from payment_beneficiary b join payment p on p.id = b.payment_id'
			' where p.edition_id = $1 and p.key = $2'
		else format('select * from %I where edition_id = $1 and key = $2', part)
	end;

-- What an edition withholds and tells all the same, in words; null where it keeps everything back. A withholding that
-- names no record keeps nothing back either: its key is mistyped.
create function told_although_withheld(edition bigint) returns text language plpgsql stable as $$
declare
	held record;
	told boolean;
	found text[];
begin
	for held in
		select w.record_kind, w.record_key, w.field, c.part, c.column_name, c.neutral
		from withholding w, columns_of_field(w.record_kind, w.field) c
		where w.edition_id = edition
		order by w.record_kind, w.record_key, w.field
	loop
		execute format('select not exists (%s) or exists (select from (%s) as r where r.%I::text is distinct from $3)',
				rows_of_record(case held.record_kind when 'trip' then 'particulars' else held.record_kind end),
				rows_of_record(held.part), held.column_name)
			into told using edition, held.record_key, held.neutral;
		if told then
			found := found || format('%s %s of %s', held.record_kind, held.field, held.record_key);
		end if;
	end loop;
	return (select string_agg(distinct f, ', ' order by f) from unnest(found) f);
end
$$;

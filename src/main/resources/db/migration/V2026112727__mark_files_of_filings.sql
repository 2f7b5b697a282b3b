-- Whether a file of a filing may become public, as somebody who looked at it says. One without a mark is as it was filed, and
-- for staff only; no copy is made of it for the public.
create table filing_file (
	document_id bigint primary key constraint filing_file_is_document references document,
	mark text not null,
	constraint filing_file_mark_is_known check (mark in ('AS_FILED', 'REDACTED', 'NOTHING_WITHHELD'))
);
create trigger filing_file_is_journaled after insert or update or delete on filing_file
	for each row execute function write_journal('document_id');

-- Whoever marks a file waits for whoever offers a copy of it, and the other way round.
create function refuse_copy_of_file_for_staff() returns trigger language plpgsql as $$
begin
	perform from filing_file f where f.document_id = new.document_id and f.mark in ('REDACTED', 'NOTHING_WITHHELD') for share;
	if not found then
		raise exception 'Document % of filing % is for staff only', new.document_id, new.filing_id
			using errcode = 'check_violation', constraint = 'filing_copy_is_of_file_that_may_be_public';
	end if;
	return new;
end
$$;
create trigger filing_copy_is_of_file_that_may_be_public before insert on filing_copy
	for each row execute function refuse_copy_of_file_for_staff();

create function refuse_mark_of_offered_file() returns trigger language plpgsql as $$
begin
	if exists (select from filing_copy c where c.document_id = new.document_id) then
		raise exception 'A copy of document % is offered', new.document_id
			using errcode = 'check_violation', constraint = 'filing_file_with_copy_may_be_public';
	end if;
	return new;
end
$$;
create trigger filing_file_with_copy_may_be_public before update on filing_file
	for each row when (new.mark = 'AS_FILED') execute function refuse_mark_of_offered_file();

alter table filing_file enable row level security;
grant select, insert, update (mark) on filing_file to open_delegation_desk;
create policy filing_file_is_at_the_desk on filing_file for all to open_delegation_desk using (true) with check (true);

-- Whoever changes a part of an open edition keeps it open until done: without the lock, somebody else could publish the
-- edition in between, and what was published would change a moment later.
create or replace function edition_is_open(edition bigint) returns boolean volatile
	return exists (select from edition e where e.id = edition and e.state in ('DRAFT', 'IN_REVIEW') for share);

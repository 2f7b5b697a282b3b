-- What follows from a draft also stands on what is public of other trips. The journal does not hear of an edition that
-- becomes public or is so no more in a way that tells it from others, so the edition itself is watched.
create function remember_change_of_public() returns trigger language plpgsql as $$
begin
	insert into draft_change default values;
	return null;
end
$$;
create trigger edition_may_change_drafts after update of state on edition
	for each row when (old.state <> new.state and 'PUBLISHED' in (old.state, new.state))
	execute function remember_change_of_public();
revoke execute on function remember_change_of_public from public;

-- Who filed may turn out to be recorded twice, and so may the city.
create trigger filing_follows_merges before insert or update on filing
	for each row execute function follow_merges();
create trigger filing_remembers_merges after update on filing
	for each row execute function remember_moves_of_merges();

-- Entering "Invest Hong Kong" where "InvestHK" is recorded already is noticed.
create extension if not exists pg_trgm;
-- Where the owner of the tables is a superuser, the functions of the extension are revoked from public like all others.
do $$
begin
	if not has_function_privilege('open_delegation_desk', 'similarity(text, text)', 'execute') then
		grant execute on function similarity(text, text) to open_delegation_desk;
	end if;
end
$$;

-- What people, organizations and cities are called, each by all its names.
create view directory_name with (security_invoker = true) as
select 'official' as kind, slug, name, name as other_name from official
union all select 'official', o.slug, o.name, a.name from official_alias a join official o on o.id = a.official_id
union all select 'organization', slug, name, name from organization
union all select 'organization', o.slug, o.name, a.name
	from organization_alias a join organization o on o.id = a.organization_id
union all select 'city', slug, name, name from city
union all select 'city', c.slug, c.name, n.name from city_name n join city c on c.id = n.city_id;
comment on view directory_name is 'for staff only: what is not public yet is in it too';
grant select on directory_name to open_delegation_desk;

-- How alike two names are, from 0 to 1, whatever the case, the accents, the punctuation, the order of the words, whether
-- they are written together, and whether Chinese characters are traditional or simplified.
create function name_closeness(one text, other text) returns real
	language sql stable strict parallel safe
	return (
		select greatest(similarity(a, b), similarity(replace(a, ' ', ''), replace(b, ' ', '')))
		from (select lower(unaccent(search_plain(one))) as a, lower(unaccent(search_plain(other))) as b) as written
	);
grant execute on function name_closeness to open_delegation_desk;

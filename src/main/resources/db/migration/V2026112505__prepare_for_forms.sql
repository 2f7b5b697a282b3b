-- Two people may have the same record open: who saves second is told.
do $$
declare
	part text;
begin
	foreach part in array array['particulars', 'traveler', 'organizer', 'stop', 'meeting', 'attendance', 'statement',
		'commitment', 'payment', 'gift', 'claim']
	loop
		execute format('alter table %I add version integer not null default 0', part);
	end loop;
end
$$;

-- A form that was sent twice makes one record: each form has a ticket, which is good once.
create table used_ticket (
	ticket uuid primary key,
	led_to text not null,
	used_at timestamptz not null default now()
);
comment on column used_ticket.led_to is 'the address of what the form made';
create index used_ticket_by_age on used_ticket (used_at);
grant select, insert, update, delete on used_ticket to open_delegation_desk;

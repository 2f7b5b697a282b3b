-- An agreement may end by its own words. It is renewed or let end by then.
alter table stage add ends_on edtf;
comment on column stage.ends_on is 'when what was agreed on at this stage ends; null where no source states an end';
alter table stage add constraint stage_ends_after_it_was_reached
	check (edtf_latest(ends_on) >= edtf_earliest(reached));

-- A remark may be about one field of one record, and may ask for a change before the edition is published.
alter table review_remark
	add field text,
	add required boolean not null default false,
	add settled_by bigint constraint review_remark_is_settled_by_account references account,
	add constraint review_remark_names_a_field_of_a_record check (field is null or record_kind is not null),
	add constraint review_remark_is_settled_at_a_time check (settled_by is null or settled_at is not null);
comment on column review_remark.field is 'null: about the record, or about the edition as a whole';
comment on column review_remark.required is 'whether who publishes is asked first, as long as it is open';
comment on column review_remark.settled_by is 'null also where it was settled before this was recorded';

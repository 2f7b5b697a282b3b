-- The public lists have objects beside payments, sorted and narrowed by the days that a date may mean.
alter table gift
	add column earliest date generated always as (edtf_earliest(received)) stored,
	add column latest date generated always as (edtf_latest(received)) stored;

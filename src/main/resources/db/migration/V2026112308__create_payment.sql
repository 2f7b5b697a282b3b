create sequence payment_seq increment by 50;
create table payment (
	id bigint primary key default nextval('payment_seq'),
	edition_id bigint not null constraint payment_is_of_edition references edition,
	key slug not null,
	position integer not null,
	payer text not null,
	payer_official_id bigint constraint payment_is_by_official references official,
	payer_organization_id bigint constraint payment_is_by_organization references organization,
	intermediary text,
	intermediary_official_id bigint constraint payment_passes_through_official references official,
	intermediary_organization_id bigint constraint payment_passes_through_organization references organization,
	original_source text,
	original_source_official_id bigint constraint payment_originates_from_official references official,
	original_source_organization_id bigint constraint payment_originates_from_organization references organization,
	purpose text not null,
	amount numeric(14, 2),
	currency char(3),
	basis text not null,
	received edtf,
	paid_to text not null default 'NOT_STATED',
	disclosure_path text not null default 'NOT_DETERMINED',
	constraint payment_key_is_unique unique (edition_id, key),
	constraint payment_is_by_one_party check (num_nonnulls(payer_official_id, payer_organization_id) <= 1),
	constraint payment_passes_through_one_party
		check (num_nonnulls(intermediary_official_id, intermediary_organization_id) <= 1),
	constraint payment_originates_from_one_party
		check (num_nonnulls(original_source_official_id, original_source_organization_id) <= 1),
	constraint payment_basis_is_known check (basis in ('EXACT', 'GOOD_FAITH_ESTIMATE', 'NOT_STATED')),
	constraint payment_not_stated_has_no_amount check ((basis = 'NOT_STATED') = (amount is null)),
	constraint payment_amount_has_currency check ((amount is null) = (currency is null)),
	constraint payment_amount_is_not_negative check (amount >= 0),
	constraint payment_paid_to_is_known check (paid_to in ('CITY', 'VENDOR', 'PERSON', 'NOT_STATED')),
	constraint payment_disclosure_path_is_known check (disclosure_path in ('FORM_801', 'SCHEDULE_E', 'INCOME', 'CITY_PAID',
		'SELF_PAID', 'NOT_DETERMINED'))
);
create index payment_by_organization on payment (payer_organization_id);

create table payment_beneficiary (
	payment_id bigint not null constraint payment_beneficiary_is_of_payment references payment on delete cascade,
	traveler_id bigint not null constraint payment_beneficiary_is_traveler references traveler,
	constraint payment_beneficiary_pkey primary key (payment_id, traveler_id)
);

create table payment_item (
	payment_id bigint not null constraint payment_item_is_of_payment references payment on delete cascade,
	category text not null,
	amount numeric(14, 2),
	constraint payment_item_pkey primary key (payment_id, category),
	constraint payment_item_category_is_known check (category in ('TRANSPORTATION', 'LODGING', 'MEALS', 'OTHER')),
	constraint payment_item_amount_is_not_negative check (amount >= 0)
);
comment on table payment_item is 'what the payment was for; no row where no source says';

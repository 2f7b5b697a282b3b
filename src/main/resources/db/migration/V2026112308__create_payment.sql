-- How many digits a currency has after the point, null where ISO 4217 has no such currency to pay with, now or before
-- (CurrencyTests holds this against the list of the JDK).
create function currency_digits(code text) returns integer
	language sql immutable strict parallel safe
	return case
			when code = any (string_to_array(
				'ADP BEF BIF BYB BYR CLP DJF ESP GNF GRD ISK ITL JPY KMF KRW LUF MGF PTE PYG ROL RWF TPE TRL UGX UYI '
					|| 'VND VUV XAF XOF XPF', ' ')) then 0
			when code = any (string_to_array('BHD IQD JOD KWD LYD OMR TND', ' ')) then 3
			when code = any (string_to_array('CLF', ' ')) then 4
			when code = any (string_to_array(
				'AED AFA AFN ALL AMD ANG AOA ARS ATS AUD AWG AYM AZM AZN BAM BBD BDT BGL BGN BMD BND BOB BOV BRL BSD '
					|| 'BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CSD CUC CUP CVE CYP CZK DEM DKK DOP DZD EEK EGP '
					|| 'ERN ETB EUR FIM FJD FKP FRF GBP GEL GHC GHS GIP GMD GTQ GWP GYD HKD HNL HRK HTG HUF IDR IEP ILS INR '
					|| 'IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL LTL LVL MAD MDL MGA MKD MMK MNT MOP MRO MRU MTL '
					|| 'MUR MVR MWK MXN MXV MYR MZM MZN NAD NGN NIO NLG NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB '
					|| 'RUR SAR SBD SCR SDD SDG SEK SGD SHP SIT SKK SLE SLL SOS SRD SRG SSP STD STN SVC SYP SZL THB TJS TMM '
					|| 'TMT TOP TRY TTD TWD TZS UAH USD USN USS UYU UZS VEB VED VEF VES WST XAD XCD XCG YER YUM ZAR ZMK ZMW '
					|| 'ZWD ZWG ZWL ZWN ZWR', ' ')) then 2
		end;

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
	no_intermediary boolean not null default false,
	own_money boolean not null default false,
	purpose text not null,
	form text not null default 'NOT_STATED',
	amount numeric,
	currency char(3),
	basis text not null,
	rate numeric,
	rate_day edtf,
	rate_source text,
	rate_url text,
	received edtf,
	paid_to text not null default 'NOT_STATED',
	solicited text not null default 'NOT_STATED',
	solicited_by text,
	solicited_by_official_id bigint constraint payment_is_solicited_by_official references official,
	solicited_by_organization_id bigint constraint payment_is_solicited_by_organization references organization,
	claimed text not null default 'NOT_STATED',
	legal_ground text,
	evidence text,
	evidence_url text,
	approved_by text,
	approved_on edtf,
	constraint payment_key_is_unique unique (edition_id, key),
	constraint payment_is_by_one_party check (num_nonnulls(payer_official_id, payer_organization_id) <= 1),
	constraint payment_passes_through_one_party
		check (num_nonnulls(intermediary_official_id, intermediary_organization_id) <= 1),
	constraint payment_originates_from_one_party
		check (num_nonnulls(original_source_official_id, original_source_organization_id) <= 1),
	constraint payment_is_solicited_by_one_party
		check (num_nonnulls(solicited_by_official_id, solicited_by_organization_id) <= 1),
	constraint payment_has_intermediary_or_none check (not no_intermediary or intermediary is null),
	constraint payment_has_original_source_or_none check (not own_money or original_source is null),
	constraint payment_form_is_known check (form in ('MONEY', 'IN_KIND', 'HOST_HOSPITALITY', 'NOT_STATED')),
	constraint payment_basis_is_known check (basis in ('EXACT', 'GOOD_FAITH_ESTIMATE', 'NOT_STATED')),
	constraint payment_not_stated_has_no_amount check ((basis = 'NOT_STATED') = (amount is null)),
	constraint payment_amount_has_currency check ((amount is null) = (currency is null)),
	constraint payment_amount_is_not_negative check (amount >= 0),
	constraint payment_currency_is_iso_4217 check (currency_digits(currency) is not null or currency is null),
	constraint payment_amount_fits_currency
		check (amount < 1e12 and scale(trim_scale(amount)) <= currency_digits(currency)),
	constraint payment_rate_has_day_and_source check (num_nonnulls(rate, rate_day, rate_source) in (0, 3)),
	constraint payment_rate_url_is_of_rate check (rate_url is null or rate is not null),
	constraint payment_rate_is_positive check (rate > 0 and rate < 1e6),
	constraint payment_rate_url_is_web_address check (rate_url ~ '^https?://'),
	constraint payment_evidence_url_is_web_address check (evidence_url ~ '^https?://'),
	constraint payment_paid_to_is_known check (paid_to in ('CITY', 'VENDOR', 'PERSON', 'NOT_STATED')),
	constraint payment_solicited_is_known check (solicited in ('YES', 'NO', 'NOT_STATED')),
	constraint payment_exemption_claimed_is_known check (claimed in ('NOT_STATED', 'NONE', 'SPEECH', 'GOVERNMENT', 'EDUCATIONAL',
		'NONPROFIT_501C3', 'FOREIGN_NONPROFIT', 'AGENCY_BUSINESS', 'OTHER'))
);
comment on column payment.no_intermediary is 'a source says that nobody was in between';
comment on column payment.own_money is 'a source says that the payer paid with money of its own';
comment on column payment.rate is 'US dollars for one unit of the currency';
create index payment_by_organization on payment (payer_organization_id);

create table payment_beneficiary (
	payment_id bigint not null constraint payment_beneficiary_is_of_payment references payment on delete cascade,
	traveler_id bigint not null constraint payment_beneficiary_is_traveler references traveler,
	constraint payment_beneficiary_pkey primary key (payment_id, traveler_id)
);

-- How much of a payment was for one of them, where a source says. Nothing is ever divided by the number of people.
create table payment_share (
	payment_id bigint not null constraint payment_share_is_of_payment references payment on delete cascade,
	traveler_id bigint not null constraint payment_share_is_of_traveler references traveler,
	amount numeric not null,
	constraint payment_share_pkey primary key (payment_id, traveler_id),
	constraint payment_share_is_of_beneficiary foreign key (payment_id, traveler_id) references payment_beneficiary
		deferrable initially deferred,
	constraint payment_share_amount_is_not_negative check (amount >= 0),
	constraint payment_share_amount_is_finite check (amount < 1e12)
);

-- How a payment is disclosed for one of them. Sources may name several ways, which is told and not resolved.
create table payment_path (
	payment_id bigint not null constraint payment_path_is_of_payment references payment on delete cascade,
	traveler_id bigint not null constraint payment_path_is_of_traveler references traveler,
	path text not null,
	constraint payment_path_pkey primary key (payment_id, traveler_id, path),
	constraint payment_path_is_of_beneficiary foreign key (payment_id, traveler_id) references payment_beneficiary
		deferrable initially deferred,
	constraint payment_path_path_is_known
		check (path in ('FORM_801', 'SCHEDULE_E', 'INCOME', 'CITY_PAID', 'SELF_PAID'))
);

create table payment_item (
	payment_id bigint not null constraint payment_item_is_of_payment references payment on delete cascade,
	category text not null,
	amount numeric,
	constraint payment_item_pkey primary key (payment_id, category),
	constraint payment_item_category_is_known
		check (category in ('TRANSPORTATION', 'LODGING', 'MEALS', 'TICKETS', 'CEREMONIAL_ROLE', 'OTHER')),
	constraint payment_item_amount_is_not_negative check (amount >= 0),
	constraint payment_item_amount_is_finite check (amount < 1e12)
);
comment on table payment_item is 'what the payment was for; no row where no source says';

-- An item or a share is in the currency of its payment. The names of the triggers sort after those of the closed edition, so that
-- what is closed is said first.
create function refuse_item_that_does_not_fit_currency() returns trigger language plpgsql as $$
declare
	payment_of_item bigint := case tg_table_name when 'payment' then to_jsonb(new) ->> 'id'
		else to_jsonb(new) ->> 'payment_id' end;
	unfit boolean;
begin
	if tg_table_name = 'payment' then
		unfit := exists (select from (select payment_id, amount from payment_item
				union all select payment_id, amount from payment_share) i
			where i.payment_id = payment_of_item and scale(trim_scale(i.amount)) > currency_digits(new.currency));
	else
		unfit := exists (select from payment p
			where p.id = payment_of_item and scale(trim_scale(new.amount)) > currency_digits(p.currency));
	end if;
	if unfit then
		raise exception 'Payment % has an item with digits that its currency has not', payment_of_item
			using errcode = 'check_violation', constraint = 'payment_item_amount_fits_currency';
	end if;
	return new;
end
$$;

create trigger payment_of_its_currency before update on payment
	for each row execute function refuse_item_that_does_not_fit_currency();
create trigger payment_item_of_its_currency before insert or update on payment_item
	for each row execute function refuse_item_that_does_not_fit_currency();
create trigger payment_share_of_its_currency before insert or update on payment_share
	for each row execute function refuse_item_that_does_not_fit_currency();

create sequence gift_seq increment by 50;
create table gift (
	id bigint primary key default nextval('gift_seq'),
	edition_id bigint not null constraint gift_is_of_edition references edition,
	key slug not null,
	position integer not null,
	giver text not null,
	giver_official_id bigint constraint gift_is_of_official references official,
	giver_organization_id bigint constraint gift_is_of_organization references organization,
	receiver_id bigint constraint gift_is_for_traveler references traveler,
	received edtf,
	occasion text,
	description text not null,
	amount numeric,
	currency char(3),
	basis text not null,
	rate numeric,
	rate_day edtf,
	rate_source text,
	rate_url text,
	disposition text not null default 'NOT_STATED',
	disposed edtf,
	donated_to text,
	constraint gift_key_is_unique unique (edition_id, key),
	constraint gift_is_of_one_party check (num_nonnulls(giver_official_id, giver_organization_id) <= 1),
	constraint gift_basis_is_known check (basis in ('EXACT', 'GOOD_FAITH_ESTIMATE', 'NOT_STATED')),
	constraint gift_not_stated_has_no_amount check ((basis = 'NOT_STATED') = (amount is null)),
	constraint gift_amount_has_currency check ((amount is null) = (currency is null)),
	constraint gift_amount_is_not_negative check (amount >= 0),
	constraint gift_currency_is_iso_4217 check (currency_digits(currency) is not null or currency is null),
	constraint gift_amount_fits_currency
		check (amount < 1e12 and scale(trim_scale(amount)) <= currency_digits(currency)),
	constraint gift_rate_has_day_and_source check (num_nonnulls(rate, rate_day, rate_source) in (0, 3)),
	constraint gift_rate_url_is_of_rate check (rate_url is null or rate is not null),
	constraint gift_rate_is_positive check (rate > 0 and rate < 1e6),
	constraint gift_rate_url_is_web_address check (rate_url ~ '^https?://'),
	constraint gift_disposition_is_known check (disposition in ('NOT_STATED', 'KEPT', 'RETURNED', 'DONATED',
		'TRANSFERRED_TO_CITY', 'USED'))
);
create index gift_by_receiver on gift (receiver_id);
comment on table gift is 'objects that somebody on the trip was given';
comment on column gift.amount is 'its value; null where no source states one';
comment on column gift.rate is 'US dollars for one unit of the currency';

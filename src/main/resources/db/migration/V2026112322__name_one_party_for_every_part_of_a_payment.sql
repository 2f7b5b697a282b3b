-- As for the payer: whoever else had a part in a payment is a person or an organization, not both.
alter table payment
	add constraint payment_passes_through_one_party
		check (num_nonnulls(intermediary_official_id, intermediary_organization_id) <= 1),
	add constraint payment_originates_from_one_party
		check (num_nonnulls(original_source_official_id, original_source_organization_id) <= 1);

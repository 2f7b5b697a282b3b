-- Evidence of a tax status tells it of a time. How old it may be no source says: an administrator sets it.

alter table parameter drop constraint parameter_kind_is_known;
alter table parameter add constraint parameter_kind_is_known check (kind in ('GIFT_LIMIT', 'GIFT_REPORTING', 'FORM_700_DUE',
	'FORM_801_POSTING', 'FORM_801_POSTING_DAYS', 'BEHESTED', 'BEHESTED_DAYS', 'FORM_807_ONE_OFFICIAL', 'FORM_807_YEAR',
	'FORM_807_DUE', 'RECUSAL_MONTHS', 'PUBLIC_ACCESS_DAYS', 'COUNCIL_SEATS', 'COUNCIL_MEETS', 'GIFT_RETURN_DAYS',
	'FORM_801_DAYS', 'EXPENSE_REPORT_DAYS', 'FOREIGN_TRAVEL_APPROVAL', 'PARTNERS_FORBIDDEN', 'PARTNERS_END_BY',
	'COUNCIL_BEFORE', 'REVIEW_MONTHS', 'FORM_802_DAYS', 'FORM_803_FORWARD_DAYS', 'TAX_EVIDENCE_DAYS'));

insert into parameter (kind, jurisdiction, value, in_force, citation, url, note, read)
values ('TAX_EVIDENCE_DAYS', 'US-CA', '365', '(,)', 'Gov. Code § 89506(a)(2), which does not say how old evidence may be.',
	'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=89506.',
	'Between the day on which the tax register was looked up and a later payment. Proposed here, read nowhere.', false);

-- An agreement is renewed, and a relationship is looked at again or reported on, without becoming another one.
alter table stage drop constraint stage_kind_is_known;
alter table stage add constraint stage_kind_is_known check (kind in ('CONTEMPLATED', 'INQUIRY', 'APPLICATION', 'UNDER_REVIEW',
	'COUNCIL_DIRECTION', 'FRIENDSHIP', 'RESOLUTION_OF_INTENT', 'SISTER', 'RENEWED', 'REVIEWED', 'DORMANT', 'UNDER_RECONSIDERATION',
	'SUSPENDED', 'ENDED'));

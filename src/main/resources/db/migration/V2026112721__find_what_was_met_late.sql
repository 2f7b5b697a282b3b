-- What was to be done by a day and was done after it is met, and late. What was found before stays as it was found.
alter table finding drop constraint finding_outcome_is_known;
alter table finding add constraint finding_outcome_is_known
	check (outcome in ('DUE', 'MET', 'MET_LATE', 'NOT_MET', 'NOT_REQUIRED', 'CANNOT_TELL', 'ASK_COUNSEL'));

-- When the council of Oakley meets and how many sit on it.
insert into parameter (kind, jurisdiction, value, in_force, citation, url, note, read)
values
	('COUNCIL_MEETS', 'US-CA/oakley', '2,4 TUESDAY', '(,)', 'Oakley Municipal Code § 2.1.002. Read at codepublishing.com.',
		'https://www.codepublishing.com/CA/Oakley/', 'On a holiday it may be held on the business day before.', true),
	('COUNCIL_SEATS', 'US-CA/oakley', '5', '(,)', 'City Council of Oakley', null, null, false);

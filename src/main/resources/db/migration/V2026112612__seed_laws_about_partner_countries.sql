-- What states and cities set about partner cities. No row is verified, and none counts as read: texts conflict, refer to
-- lists elsewhere, or were read in part. No law of California was found, so that there is no row for it.
insert into parameter (kind, jurisdiction, value, in_force, citation, url, note, read)
select kind, jurisdiction, value, in_force::daterange, citation, url, note, false
from (values
	('PARTNERS_FORBIDDEN', 'US-TX', 'CN,IR,KP,RU', '[2025-09-01,)',
		'Tex. Gov’t Code § 795.001 (H.B. 128, 89th Leg., R.S.). The statute says that it is in effect from September 1, 2025; one '
			'summary says June 20, 2025. Countries designated under chapter 2275 count too and are not in this list.',
		'https://statutes.capitol.texas.gov/Docs/GV/htm/GV.795.htm',
		'The section says “China”. Whether that means Hong Kong and Macao is not said. Which countries are designated under chapter '
			'2275 was not read.'),
	('PARTNERS_END_BY', 'US-TX', '2025-10-01', '[2025-09-01,2027-01-01)',
		'H.B. 128, 89th Leg., R.S.: whoever has such an agreement on September 1, 2025 withdraws from it by October 1, 2025. Read at '
			'texaspolicyresearch.com.',
		'https://statutes.capitol.texas.gov/Docs/GV/htm/GV.795.htm', 'The duty expires on January 1, 2027.'),
	('PARTNERS_FORBIDDEN', 'US-IN', 'CN,CU,HK,IR,KP,RU,VE', '[2024-07-01,)',
		'Indiana House Enrolled Act 1120 (2024), read in news reports that speak of six foreign adversaries. The list is that of 15 '
			'CFR 7.4 as it was then, which names China “including the Hong Kong Special Administrative Region”, and for Venezuela '
			'the regime of Nicolás Maduro.',
		'https://www.ecfr.gov/current/title-15/section-791.4',
		'The act itself was not read. Since July 18, 2024 the federal list (now 15 CFR 791.4) names Macao too; whether the act follows '
			'it was not read.'),
	('PARTNERS_FORBIDDEN', 'US-AR', 'BY,MM,CN,CU,IR,KP,SY,VE,AF,KH,CF,CY,CD,ET,ER,HT,IQ,LB,LY,NI,RU,SO,SS,SD,ZW', '[2025-08-05,)',
		'Ark. Code Ann. § 14-1-116, read at policyrisk.com: countries subject to 22 CFR 126.1 as it was on January 1, 2025. That '
			'list was read in a summary, which lacks Nicaragua.',
		'https://www.ecfr.gov/current/title-22/section-126.1',
		'The regulation has countries to which everything is denied (the first eight here) and others with exceptions. Whether the '
			'section means these too is not said. The regulation says “China”. Nicaragua is remembered as added in March 2024.'),
	('COUNCIL_BEFORE', 'US-CA/redwood-city', 'SISTER', '(,)',
		'Sister city policy of Redwood City: the council approves a proposal before an agreement is signed. Read in a summary.',
		null, 'Whether the approval is a resolution, and since when the policy is in force, was not read.')
) as given (kind, jurisdiction, value, in_force, citation, url, note);

package org.opendelegation.filing;

import org.opendelegation.official.Official;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What somebody filed, on their page.
 */
@Component
@Order(25)
class FilingsOfOfficial implements PageSection<Official> {

	private final FilingRepository filings;

	private final ShownFilings shown;

	FilingsOfOfficial(FilingRepository filings, ShownFilings shown) {
		this.filings = filings;
		this.shown = shown;
	}

	@Override
	public Section read(Official official) {
		return new Section("filing/_of-official", this.shown.of(this.filings.findPublishedOf(official)));
	}

}

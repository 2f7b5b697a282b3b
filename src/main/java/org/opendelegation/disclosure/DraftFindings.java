package org.opendelegation.disclosure;

import org.opendelegation.draft.DraftPage;
import org.opendelegation.web.PageSection;

import org.springframework.stereotype.Component;

/**
 * What must be disclosed as an edition stands that is being prepared, on its page at the
 * desk.
 */
@Component
class DraftFindings implements PageSection<DraftPage> {

	private final Findings findings;

	DraftFindings(Findings findings) {
		this.findings = findings;
	}

	@Override
	public Section read(DraftPage draft) {
		return new Section("desk/disclosure/_findings", Disclosure.of(this.findings.compute(draft.view())));
	}

}

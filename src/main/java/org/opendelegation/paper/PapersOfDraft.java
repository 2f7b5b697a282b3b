package org.opendelegation.paper;

import org.opendelegation.draft.DraftPage;
import org.opendelegation.web.PageSection;

import org.springframework.stereotype.Component;

/**
 * Leads from the edition that is being prepared to the papers that are made of it.
 */
@Component
class PapersOfDraft implements PageSection<DraftPage> {

	@Override
	public Section read(DraftPage draft) {
		return new Section("desk/paper/_of-draft",
				"/desk" + draft.view().edition().getTrip().getPath() + "/draft/papers");
	}

}

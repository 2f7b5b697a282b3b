package org.opendelegation.trip;

import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Of which organizations that have a part in a trip sources differ. What is said of an
 * organization belongs to its own page, so the accounts of the edition do not have it.
 */
@Component
@Order(100)
class DisputedBeside implements PageSection<EditionView> {

	private final ParticipationRepository participation;

	DisputedBeside(ParticipationRepository participation) {
		this.participation = participation;
	}

	@Override
	public Section read(EditionView view) {
		return new Section("trip/_disputed", this.participation.findPublishedDisputed(view.edition()));
	}

}

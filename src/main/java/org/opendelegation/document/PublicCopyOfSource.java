package org.opendelegation.document;

import org.opendelegation.source.Source;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The copy that the public may have of a source, on its page.
 */
@Component
@Order(5)
class PublicCopyOfSource implements PageSection<Source> {

	private final PublicCopyReader copies;

	PublicCopyOfSource(PublicCopyReader copies) {
		this.copies = copies;
	}

	@Override
	public Section read(Source source) {
		return new Section("document/_of-source", this.copies.findPublished(source.getSlug()).stream().toList());
	}

}

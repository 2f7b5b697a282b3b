package org.opendelegation.official;

import org.opendelegation.source.Source;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who wrote a source, on its page.
 */
@Component
@Order(10)
class AuthorsOfSource implements PageSection<Source> {

	private final AuthorshipRepository authorships;

	AuthorsOfSource(AuthorshipRepository authorships) {
		this.authorships = authorships;
	}

	@Override
	public Section read(Source source) {
		return new Section("official/_of-source", this.authorships.findPublishedOf(source));
	}

}

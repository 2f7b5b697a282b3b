package org.opendelegation.official;

import java.util.List;

import org.opendelegation.source.SourceAuthor;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What somebody wrote that the record rests on, on their page.
 */
@Component
@Order(90)
class SourcesOfOfficial implements PageSection<Official> {

	private final AuthorshipRepository authorships;

	SourcesOfOfficial(AuthorshipRepository authorships) {
		this.authorships = authorships;
	}

	@Override
	public Section read(Official official) {
		Long id = official.getId();
		List<SourceAuthor> written = (id != null) ? this.authorships.findPublishedBy(id) : List.of();
		return new Section("official/_sources", written);
	}

}

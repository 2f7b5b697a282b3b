package org.opendelegation.sistercity;

import java.util.List;

import org.opendelegation.disclosure.RelationshipFindings;
import org.opendelegation.web.NotFoundException;
import org.opendelegation.web.PageSection.Section;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What laws and policies say of a relationship as it is recorded now, at the desk.
 */
@Service
@Transactional(readOnly = true)
class RelationshipDraftLaws {

	private final RelationshipEditor editor;

	private final RelationshipFactsReader reader;

	private final RelationshipFindings findings;

	RelationshipDraftLaws(RelationshipEditor editor, RelationshipFactsReader reader, RelationshipFindings findings) {
		this.editor = editor;
		this.reader = reader;
		this.findings = findings;
	}

	List<Section> read(String slug) {
		Relationship relationship = this.editor.find(slug)
			.orElseThrow(() -> new NotFoundException("relationship " + slug));
		return List.of(new Section("desk/sistercity/_laws",
				this.findings.compute(this.reader.read(relationship.getStoredId()))));
	}

}

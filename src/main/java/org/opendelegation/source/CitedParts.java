package org.opendelegation.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.opendelegation.directory.DirectoryPartEditor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * For which parts of a record of the directory, such as offices, a source is cited. The
 * others stay with staff.
 */
@Component
class CitedParts {

	private final JdbcClient database;

	CitedParts(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The parts of a record for which a source is cited, and the kinds of parts for which
	 * one has to be.
	 */
	Parts of(String slug, List<? extends DirectoryPartEditor<?, ?, ?>> parts) {
		Set<String> kinds = parts.stream()
			.filter(DirectoryPartEditor::isCited)
			.<String>map(DirectoryPartEditor::getKind)
			.collect(Collectors.toSet());
		return new Parts(slug, kinds, this.database.sql("""
				select distinct c.record_kind || '/' || c.record_key from claim c
				where c.edition_id is null and starts_with(c.record_key, ? || '.')
					and exists (select from citation t where t.claim_id = c.id)
				""").param(slug).query(String.class).set());
	}

	/**
	 * Parts of a record.
	 *
	 * @param slug the record
	 * @param kinds the kinds of parts for which a source has to be cited
	 * @param cited those for which one is
	 */
	record Parts(String slug, Set<String> kinds, Set<String> cited) {

		/**
		 * Whether a part stays with staff since no source is cited for it.
		 */
		public boolean lacksSource(String kind, String key) {
			return this.kinds.contains(kind) && !this.cited.contains(kind + "/" + this.slug + "." + key);
		}

	}

}

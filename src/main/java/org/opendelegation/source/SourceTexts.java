package org.opendelegation.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

import org.opendelegation.web.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts of sources, for staff to read beside a form and to cite from. The public sees
 * none of them, whether the source is public or not.
 */
@Service
@Transactional
public class SourceTexts {

	private static final String ALL = """
			select s.slug, s.number, coalesce(s.title, s.description) as name,
				case when s.title is null then 'en' else s.language end as name_language, s.language,
				coalesce(t.text, '') as text, coalesce(t.version, 0) as version, a.name as by, t.entered_at
			from source s left join source_text t on t.source_id = s.id left join account a on a.id = t.account_id
			""";

	private final JdbcClient database;

	SourceTexts(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The text of a source, which may be empty.
	 * @throws NotFoundException if there is no such source
	 */
	@Transactional(readOnly = true)
	public SourceText get(String source) {
		return find(source).orElseThrow(() -> new NotFoundException("source " + source));
	}

	/**
	 * The same; nothing if there is no such source.
	 */
	@Transactional(readOnly = true)
	public Optional<SourceText> find(String source) {
		return this.database.sql(ALL + " where s.slug = ? and s.merged_into_id is null")
			.param(source)
			.query(SourceTexts::read)
			.optional();
	}

	/**
	 * The sources that have a text, the one that was entered last first.
	 */
	@Transactional(readOnly = true)
	public List<Choice> list() {
		return this.database.sql("""
				select s.slug, s.number, coalesce(s.title, s.description) as name, s.publisher
				from source s join source_text t on t.source_id = s.id where t.text <> '' order by s.number desc
				""")
			.query((row, number) -> new Choice(row.getString("slug"), row.getInt("number"), row.getString("name"),
					row.getString("publisher")))
			.list();
	}

	/**
	 * Keeps a text. It is for staff only, so every clerk may, of a public source too.
	 * @param version the version that it was written on
	 * @return whether it is kept: not if somebody else saved one meanwhile
	 */
	@PreAuthorize("hasRole('CLERK')")
	public boolean save(String source, String text, int version) {
		get(source);
		if (version == 0) {
			return this.database.sql("""
					insert into source_text (source_id, text) select id, :text from source where slug = :source
					on conflict do nothing
					""").param("text", text).param("source", source).update() == 1;
		}
		return this.database
			.sql("""
					update source_text set text = :text, version = version + 1, account_id = journal_account(), entered_at = now()
					where source_id = (select id from source where slug = :source) and version = :version
					""")
			.param("text", text)
			.param("source", source)
			.param("version", version)
			.update() == 1;
	}

	private static SourceText read(ResultSet row, int number) throws SQLException {
		Timestamp entered = row.getTimestamp("entered_at");
		return new SourceText(row.getString("slug"), row.getInt("number"), row.getString("name"),
				row.getString("name_language"), row.getString("language"), row.getString("text"), row.getInt("version"),
				row.getString("by"), (entered != null) ? entered.toInstant() : null);
	}

	/**
	 * A source that has a text.
	 *
	 * @param slug its slug
	 * @param number its number
	 * @param name what to call it
	 * @param publisher who published it
	 */
	public record Choice(String slug, int number, String name, String publisher) {
	}

}

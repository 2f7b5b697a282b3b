package org.opendelegation.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.search.SearchHit.OtherName;
import org.opendelegation.support.Edtf;
import org.opendelegation.web.FoundText;
import org.opendelegation.web.NotFoundException;
import org.opendelegation.web.SearchText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds published records. Full text is PostgreSQL's own, which JPA has no words for, so
 * this asks in SQL; the connection is the register's like everybody else's.
 */
@Service
@Transactional(readOnly = true)
class Search {

	private final JdbcClient jdbc;

	private final Spelling spelling;

	Search(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.spelling = new Spelling(jdbc);
	}

	/**
	 * What was asked for, or what it must have been, where nothing is found and there is
	 * one way to spell it that does find something.
	 */
	SearchResults find(SearchText asked, @Nullable SearchKind kind, int page) {
		SearchText text = asked;
		Map<SearchKind, Long> counts = count(text);
		List<SearchText> spellings = counts.isEmpty() ? this.spelling.correct(asked) : List.of();
		if (spellings.size() == 1) {
			text = spellings.get(0);
			counts = count(text);
		}
		SearchResults results = new SearchResults(asked, text, kind, counts, page,
				counts.isEmpty() ? List.of() : hits(text, kind, page), spellings);
		if (page > results.getPages()) {
			throw new NotFoundException("page " + page + " of a search");
		}
		return results;
	}

	private Map<SearchKind, Long> count(SearchText text) {
		return this.jdbc.sql("""
				select kind, count(*) as count
				from search_query(:question) as query, search_record
				where found_by @@ query
				group by kind
				""")
			.param("question", text.words())
			.query((row, number) -> Map.entry(SearchKind.valueOf(row.getString("kind")), row.getLong("count")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * What is called just so comes first. Otherwise names and titles count for most, long
	 * records for less than short ones; equally good ones come in the order of their
	 * kinds and names.
	 */
	private List<SearchHit> hits(SearchText text, @Nullable SearchKind kind, int page) {
		return this.jdbc.sql("""
				select kind, path, trip, dates, language,
					array(select search_pattern(word) from unnest(:unspaced) as word) as unspaced,
					search_marked(name, query) as name,
					search_marked(other_names, query) as other_names, search_marked(passage, query) as passage
				from (
					select *, lower(name) = lower(:question) as same,
						ts_rank('{0.1, 0.2, 0.4, 1.0}', found_by, query, 1) as rank
					from search_query(:question) as query, search_record
					where found_by @@ query and kind = coalesce(:kind, kind)
					order by same desc, rank desc, array_position(:kinds, kind), name collate "C", path collate "C"
					limit :limit offset :offset
				) as hit
				order by same desc, rank desc, array_position(:kinds, kind), hit.name collate "C", path collate "C"
				""")
			.param("question", text.words())
			.param("kind", (kind != null) ? kind.name() : null, Types.VARCHAR)
			.param("kinds", Arrays.stream(SearchKind.values()).map(Enum::name).toArray(String[]::new))
			.param("unspaced", text.unspacedWords().toArray(String[]::new))
			.param("limit", SearchResults.HITS_PER_PAGE)
			.param("offset", (page - 1L) * SearchResults.HITS_PER_PAGE)
			.query((row, number) -> hit(row))
			.list();
	}

	private static SearchHit hit(ResultSet row) throws SQLException {
		List<Pattern> unspacedWords = Arrays.stream((String[]) row.getArray("unspaced").getArray())
			.map(Pattern::compile)
			.toList();
		String dates = row.getString("dates");
		return new SearchHit(SearchKind.valueOf(row.getString("kind")), row.getString("path"),
				FoundText.of(row.getString("name"), unspacedWords).segments(),
				otherNames(row.getString("other_names"), unspacedWords), row.getString("trip"),
				(dates != null) ? Edtf.parse(dates) : null, row.getString("language"),
				FoundText.of(row.getString("passage"), unspacedWords).excerpt());
	}

	/**
	 * Each line is a language, a tab and a name.
	 */
	private static List<OtherName> otherNames(@Nullable String lines, List<Pattern> unspacedWords) {
		return Objects.requireNonNullElse(lines, "").lines().map((line) -> {
			String[] parts = line.split("\t", 2);
			return new OtherName(parts[0], FoundText.of(parts[1], unspacedWords).segments());
		}).toList();
	}

}

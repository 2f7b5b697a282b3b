package org.opendelegation.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opendelegation.web.SearchText;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds what a question must have meant, close in spelling and never in meaning: a word
 * that nothing has is taken for a word of the name of a public person, organization or
 * city that differs from it by a letter, or by two where it is long. Accents do not
 * count, as they do not in search.
 */
class Spelling {

	private static final int MOST_QUESTIONS = 3;

	private final JdbcClient jdbc;

	Spelling(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The questions that may have been meant and find something, none where no word of
	 * the question is like one of a name.
	 */
	List<SearchText> correct(SearchText asked) {
		Stream<SearchText> questions = Stream.of(asked);
		for (Map.Entry<String, List<String>> misspelled : corrections(asked.longWords()).entrySet()) {
			questions = questions.flatMap((question) -> misspelled.getValue()
				.stream()
				.map((correction) -> question.with(correction, misspelled.getKey())));
		}
		List<SearchText> corrected = questions.filter((question) -> !question.equals(asked))
			.limit(MOST_QUESTIONS)
			.toList();
		return corrected.isEmpty() ? corrected : finding(corrected);
	}

	/**
	 * The nearest words for each that nothing has. The first letter of a word is hardly
	 * ever wrong.
	 */
	private Map<String, List<String>> corrections(List<String> words) {
		return this.jdbc
			.sql("""
					select asked, word
					from (
						select asked, word, most, distance, min(distance) over (partition by asked) as least
						from (
							select asked, lower(regexp_replace(normalize(asked, nfd), '[\\u0300-\\u036f]', '', 'g')) as plain_asked,
								case when length(asked) < 8 then 1 else 2 end as most
							from unnest(:words) as asked
							where not exists (select from search_record where found_by @@ search_query(asked))
						) as unknown
						join (
							select distinct on (lower(word)) word,
								lower(regexp_replace(normalize(word, nfd), '[\\u0300-\\u036f]', '', 'g')) as plain_word
							from search_record, regexp_split_to_table(concat_ws(' ', name, other_names), '[^[:alpha:]]+') as word
							where kind in ('OFFICIAL', 'ORGANIZATION', 'CITY') and length(word) between 4 and 40
							order by lower(word), word collate "C"
						) as known on left(plain_word, 1) = left(plain_asked, 1),
							lateral levenshtein_less_equal(plain_asked, plain_word, most) as distance
					) as compared
					where distance = least and distance <= most
					order by asked, word collate "C"
					""")
			.param("words", words.toArray(String[]::new))
			.query((row, number) -> Map.entry(row.getString("asked"), row.getString("word")))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private List<SearchText> finding(List<SearchText> questions) {
		return this.jdbc.sql("""
				select question
				from unnest(:questions) with ordinality as corrected (question, position)
				where exists (select from search_record where found_by @@ search_query(question))
				order by position
				""")
			.param("questions", questions.stream().map(SearchText::words).toArray(String[]::new))
			.query((row, number) -> new SearchText(row.getString("question")))
			.list();
	}

}

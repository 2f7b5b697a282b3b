package org.opendelegation.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opendelegation.web.SearchText;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of what was found.
 */
public final class SearchResults {

	static final int HITS_PER_PAGE = 25;

	private final SearchText asked;

	private final SearchText text;

	private final @Nullable SearchKind kind;

	private final Map<SearchKind, Long> counts;

	private final int page;

	private final List<SearchHit> hits;

	private final List<SearchText> spellings;

	SearchResults(SearchText asked, SearchText text, @Nullable SearchKind kind, Map<SearchKind, Long> counts, int page,
			List<SearchHit> hits, List<SearchText> spellings) {
		this.asked = asked;
		this.text = text;
		this.kind = kind;
		this.counts = counts;
		this.page = page;
		this.hits = hits;
		this.spellings = spellings;
	}

	/**
	 * What was searched for in the end.
	 */
	public String getWords() {
		return this.text.words();
	}

	/**
	 * Whether that is not what was asked, which found nothing and is taken for
	 * misspelled.
	 */
	public boolean isCorrected() {
		return !this.text.equals(this.asked);
	}

	/**
	 * The kind that the results are narrowed to, or {@code null}.
	 */
	public @Nullable SearchKind getKind() {
		return this.kind;
	}

	/**
	 * How much was found of every kind.
	 */
	public long getTotalOfAll() {
		return this.counts.values().stream().mapToLong(Long::longValue).sum();
	}

	public long getTotal() {
		return (this.kind != null) ? count(this.kind) : getTotalOfAll();
	}

	public long count(SearchKind ofKind) {
		return this.counts.getOrDefault(ofKind, 0L);
	}

	/**
	 * The kinds that something was found of, and the one that was asked for.
	 */
	public List<SearchKind> getKinds() {
		return Arrays.stream(SearchKind.values())
			.filter((candidate) -> candidate == this.kind || count(candidate) > 0)
			.toList();
	}

	public int getPage() {
		return this.page;
	}

	public int getPages() {
		return (int) Math.max(1, (getTotal() + HITS_PER_PAGE - 1) / HITS_PER_PAGE);
	}

	/**
	 * The number of the first hit of this page.
	 */
	public long getFirst() {
		return (this.page - 1L) * HITS_PER_PAGE + 1;
	}

	public List<SearchHit> getHits() {
		return this.hits;
	}

	/**
	 * What may have been meant, where nothing was found and there are several ways to
	 * spell it.
	 */
	public List<String> getSuggestions() {
		return isCorrected() ? List.of() : this.spellings.stream().map(SearchText::words).toList();
	}

	/**
	 * A relative link to a page of these results.
	 */
	public String linkTo(int otherPage) {
		return link(getWords(), this.kind, otherPage);
	}

	/**
	 * A relative link to what was found of one kind, or of all.
	 */
	public String linkToKind(@Nullable SearchKind otherKind) {
		return link(getWords(), otherKind, 1);
	}

	/**
	 * A relative link to what another question finds.
	 */
	public String linkToWords(String words) {
		return link(words, this.kind, 1);
	}

	private static String link(String words, @Nullable SearchKind ofKind, int number) {
		UriComponentsBuilder query = UriComponentsBuilder.newInstance().queryParam("q", "{q}");
		if (ofKind != null) {
			query.queryParam("kind", ofKind.getParameter());
		}
		if (number > 1) {
			query.queryParam("page", number);
		}
		return query.encode().buildAndExpand(Map.of("q", words)).toUriString();
	}

}

package org.opendelegation.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.opendelegation.source.Fact;
import org.opendelegation.source.Passage;
import org.opendelegation.source.Provenance;
import org.opendelegation.source.Source;

/**
 * The passages that a paper cites, numbered within each source as the paper comes to cite
 * them.
 */
final class Citations {

	private final Provenance provenance;

	private final PaperWords words;

	/** By the number in the whole record, the number in this paper. */
	private final Map<String, String> cited = new LinkedHashMap<>();

	Citations(Provenance provenance, PaperWords words) {
		this.provenance = provenance;
		this.words = words;
	}

	/**
	 * The numbers of the passages that say so, which the list at the end will have. They
	 * are counted within each source as the paper comes to cite them.
	 */
	List<String> cite(Fact fact) {
		return this.provenance.passageNumbers(this.provenance.of(fact))
			.stream()
			.map((number) -> this.cited.computeIfAbsent(number, this::next))
			.toList();
	}

	private String next(String number) {
		String source = number.substring(0, number.indexOf('.') + 1);
		return source + (this.cited.keySet().stream().filter((other) -> other.startsWith(source)).count() + 1);
	}

	/**
	 * The sources with the passages that were cited so far.
	 */
	List<CitedSource> sources() {
		return this.provenance.getSources()
			.stream()
			.map(this::cited)
			.filter((source) -> !source.passages().isEmpty())
			.toList();
	}

	private CitedSource cited(Source source) {
		List<Passage> all = this.provenance.passages(source);
		String prefix = source.getNumber() + ".";
		List<CitedSource.CitedPassage> passages = this.cited.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith(prefix))
			.map((entry) -> passage(source, entry.getValue(),
					all.get(Integer.parseInt(entry.getKey().substring(prefix.length())) - 1)))
			.toList();
		return new CitedSource(source.getNumber(), source.getName(), source.getNameLanguage(), source.getPath(),
				this.words.about(source), passages);
	}

	private CitedSource.CitedPassage passage(Source source, String number, Passage passage) {
		return new CitedSource.CitedPassage(number, passage.quote(), source.getLanguage(), this.words.basis(passage));
	}

}

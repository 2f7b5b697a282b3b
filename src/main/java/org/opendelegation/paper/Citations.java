package org.opendelegation.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.opendelegation.source.Fact;
import org.opendelegation.source.Passage;
import org.opendelegation.source.Provenance;
import org.opendelegation.source.Source;

/**
 * The passages that a paper cites, numbered within each source as the paper comes to cite
 * them.
 */
final class Citations {

	/** A source of a brief paper has one line; in points. */
	private static final double NAME_WIDTH = 310;

	private static final double PUBLISHER_WIDTH = 170;

	private final Provenance provenance;

	private final PaperWords words;

	/** By the number in the whole record, the number in this paper. */
	private final Map<String, String> cited = new LinkedHashMap<>();

	private final boolean brief;

	/**
	 * @param brief whether the paper names sources without their passages
	 */
	Citations(Provenance provenance, PaperWords words, boolean brief) {
		this.provenance = provenance;
		this.words = words;
		this.brief = brief;
	}

	/**
	 * The numbers of the passages that say so, which the list at the end will have. They
	 * are counted within each source as the paper comes to cite them. A brief paper has
	 * the numbers of the sources.
	 */
	List<String> cite(Fact fact) {
		if (this.brief) {
			return this.provenance.numbers(this.provenance.of(fact)).stream().map(String::valueOf).toList();
		}
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
	 * The sources with the passages that were cited so far; of a brief paper those that
	 * its sheets cite.
	 */
	List<CitedSource> sources(List<Paper.Sheet> sheets) {
		Set<String> numbers = numbers(sheets);
		return this.provenance.getSources()
			.stream()
			.filter((source) -> !this.brief || numbers.contains(String.valueOf(source.getNumber())))
			.map((source) -> this.brief ? named(source) : cited(source))
			.filter((source) -> this.brief || !source.passages().isEmpty())
			.toList();
	}

	private static Set<String> numbers(List<Paper.Sheet> sheets) {
		return sheets.stream()
			.flatMap((sheet) -> sheet.parts().stream())
			.flatMap((part) -> part.lines().stream())
			.flatMap((line) -> line.passages().stream())
			.collect(Collectors.toSet());
	}

	private static CitedSource named(Source source) {
		return new CitedSource(source.getNumber(), TextWidth.cut(source.getName(), NAME_WIDTH),
				source.getNameLanguage(), source.getPath(), TextWidth.cut(source.getPublisher(), PUBLISHER_WIDTH),
				List.of());
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

package org.opendelegation.source;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.opendelegation.web.PageSection;
import org.opendelegation.web.PageSection.Section;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts together the page of a record of the directory: the sections that other subjects
 * add, and who says so, with the sources numbered across all of them.
 */
@Component
public class DirectoryReader {

	private final ProvenanceReader provenance;

	DirectoryReader(ProvenanceReader provenance) {
		this.provenance = provenance;
	}

	/**
	 * Reads what stands beside a record on its page.
	 * @param subject the record
	 * @param own the records that its own part of the page shows
	 * @param sections what other subjects add
	 */
	public <S> DirectoryView read(S subject, List<? extends Citable> own, ObjectProvider<PageSection<S>> sections) {
		List<Section> read = sections.orderedStream().map((section) -> section.read(subject)).toList();
		Stream<Citable> added = read.stream()
			.map(Section::content)
			.filter(Cited.class::isInstance)
			.map(Cited.class::cast)
			.flatMap((content) -> content.getRecords().stream());
		return new DirectoryView(read,
				this.provenance.ofRecords(Stream.concat(own.stream(), added).toList(), sourcesElsewhere(read)));
	}

	private static List<Source> sourcesElsewhere(List<Section> sections) {
		return sections.stream()
			.map(Section::content)
			.flatMap((content) -> (content instanceof Collection<?> rows) ? rows.stream() : Stream.of(content))
			.flatMap((content) -> (content instanceof ShownTogether several) ? several.getShown().stream()
					: Stream.of(content))
			.filter(ShownElsewhere.class::isInstance)
			.map(ShownElsewhere.class::cast)
			.flatMap((shown) -> shown.getSources().stream())
			.distinct()
			.toList();
	}

}

package org.opendelegation.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.FactWords;
import org.opendelegation.source.NamedLink;
import org.opendelegation.trip.EditionView;

import org.springframework.stereotype.Component;

/**
 * Finds where else an edition says what is withheld: words that were lifted into a
 * statement stand in the minutes too.
 */
@Component
class SaidElsewhere {

	/** In longer texts, shorter values are found everywhere and mean nothing. */
	private static final int SHORTEST = 12;

	private final FactWords words;

	SaidElsewhere(FactWords words) {
		this.words = words;
	}

	/**
	 * The facts whose words contain a value, or are a name that is as short.
	 * @param withheld the fact that is withheld
	 * @param value its value, or {@code null} where it is not withheld
	 */
	List<Place> find(EditionView view, Fact withheld, @Nullable String value) {
		if (value == null) {
			return List.of();
		}
		return view.getRecords()
			.stream()
			.flatMap((record) -> record.getFacts()
				.stream()
				.filter((fact) -> !fact.equals(withheld) && contains(fact, value))
				.map((fact) -> new Place(record.getLabel(), fact)))
			.toList();
	}

	private boolean contains(Fact fact, String value) {
		String said = fact.isStated() ? this.words.print(fact.value()) : null;
		return said != null && (value.length() < SHORTEST ? isName(fact) && said.equals(value) : said.contains(value));
	}

	/**
	 * Days, sums and what is chosen from a list are the same without saying the same.
	 */
	private static boolean isName(Fact fact) {
		return fact.value() instanceof String || fact.value() instanceof NamedLink;
	}

	/**
	 * Where it is said.
	 *
	 * @param record what the record is called
	 * @param fact the fact
	 */
	record Place(String record, Fact fact) {

	}

}

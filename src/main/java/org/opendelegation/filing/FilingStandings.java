package org.opendelegation.filing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.annotation.RequestScope;

/**
 * When the filings of a list of the desk were due, and how they stand to that. They are
 * all asked for at once, as the first of them is shown.
 */
@Component("filingStandings")
@RequestScope
public class FilingStandings {

	private final ShownFilings shown;

	private final Map<Long, ShownFiling> known = new HashMap<>();

	FilingStandings(ShownFilings shown) {
		this.shown = shown;
	}

	/**
	 * One of some filings.
	 * @param listed all that are shown
	 */
	@Transactional(readOnly = true)
	public ShownFiling of(Filing one, Collection<Filing> listed) {
		Long id = Objects.requireNonNull(one.getId(), "A stored filing");
		if (!this.known.containsKey(id)) {
			this.shown.of(listed)
				.forEach((shown) -> this.known.put(Objects.requireNonNull(shown.filing().getId()), shown));
		}
		return Objects.requireNonNull(this.known.get(id), "One of the list");
	}

}

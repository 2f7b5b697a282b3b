package org.opendelegation.publication;

import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionHistory;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.EditionView;
import org.opendelegation.trip.TripEditions;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What changed between two editions, as the public sees it.
 */
@Controller
@Transactional(readOnly = true)
class ChangesRegisterController {

	private final TripEditions editions;

	private final EditionReader reader;

	ChangesRegisterController(TripEditions editions, EditionReader reader) {
		this.editions = editions;
		this.reader = reader;
	}

	@GetMapping("/trips/{slug}/changes/{range}")
	String show(@PathVariable String slug, @PathVariable String range, Model model) {
		EditionRange numbers = EditionRange.parse(range);
		EditionHistory history = this.editions.of(slug);
		Edition older = history.numbered(String.valueOf(numbers.before()));
		Edition newer = history.numbered(String.valueOf(numbers.after()));
		EditionView before = this.reader.read(older);
		EditionView after = this.reader.read(newer);
		model.addAttribute("before", before);
		model.addAttribute("after", after);
		model.addAttribute("comparison", EditionComparison.between(before, after));
		return "publication/changes";
	}

}

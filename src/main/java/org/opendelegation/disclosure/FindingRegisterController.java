package org.opendelegation.disclosure;

import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.TripEditions;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What rules found before of published editions, since their publication.
 */
@Controller
@RequestMapping("/trips/{slug}")
@Transactional(readOnly = true)
class FindingRegisterController {

	private final TripEditions editions;

	private final EditionReader reader;

	private final EarlierFindingStore earlier;

	FindingRegisterController(TripEditions editions, EditionReader reader, EarlierFindingStore earlier) {
		this.editions = editions;
		this.reader = reader;
		this.earlier = earlier;
	}

	@GetMapping("/findings")
	String show(@PathVariable String slug, Model model) {
		return show(this.editions.of(slug).current(), model);
	}

	@GetMapping("/editions/{number}/findings")
	String showOfEdition(@PathVariable String slug, @PathVariable String number, Model model) {
		return show(this.editions.of(slug).numbered(number), model);
	}

	private String show(Edition edition, Model model) {
		model.addAttribute("shown", edition);
		model.addAttribute("trip", this.reader.readParticulars(edition).orElseThrow().getTitle());
		model.addAttribute("earlier", this.earlier.findPublished(edition));
		return "disclosure/earlier";
	}

}

package org.opendelegation.draft;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.place.City;
import org.opendelegation.trip.Edition;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/**
 * Records of a draft that somebody may read and not edit: what was typed would be
 * refused, and so nothing can be typed.
 */
@Component
@Transactional(readOnly = true)
class RecordsToRead {

	private final RecordDesk desk;

	private final TripRights rights;

	RecordsToRead(RecordDesk desk, TripRights rights) {
		this.desk = desk;
		this.rights = rights;
	}

	/**
	 * Whether somebody may edit a record, or enter one.
	 * @param key the key of the record, or {@code null} for a new one
	 */
	boolean mayEdit(String slug, RecordEditor<?> editor, @Nullable String key, DeskUser user) {
		Edition edition = this.desk.open(slug);
		return this.rights.mayEdit(user, edition.getTrip(), (key != null) ? editor.concerns(edition, key) : Set.of());
	}

	/**
	 * Lets a page say who edits the trip.
	 * @param page the name of the page
	 * @return the same name
	 */
	String show(String slug, String page, Model model) {
		City lead = this.desk.open(slug).getTrip().getLeadCity();
		model.addAttribute("slug", slug);
		model.addAttribute("readOnly", true);
		model.addAttribute("leadName", (lead != null) ? lead.getName() : null);
		return page;
	}

}

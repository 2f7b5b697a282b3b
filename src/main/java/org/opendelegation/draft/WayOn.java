package org.opendelegation.draft;

import org.opendelegation.directory.SavedNotice;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where somebody goes on who has saved a record.
 */
@Component
class WayOn {

	static final String DRAFT = "redirect:/desk/trips/{slug}/draft";

	/** Beside the buttons that took a passage of the note. */
	private static final String NOTE = "redirect:/desk/trips/{slug}/meetings/{from}/note#passage-said";

	private final RecordDesk desk;

	WayOn(RecordDesk desk) {
		this.desk = desk;
	}

	/**
	 * Leads on.
	 * @param editor the kind of record
	 * @param address the address of the record
	 * @param notice what is said of it, as a message key
	 * @param form what was typed
	 * @param then which button was pressed; empty for the one that only saves
	 * @param fromNote the key of the meeting of whose note the form was filled in, if any
	 */
	String after(RecordEditor<?> editor, String address, String notice, Object form, String then, String fromNote,
			RedirectAttributes flash) {
		if (then.isEmpty() && !fromNote.isBlank()) {
			flash.addAttribute("from", fromNote);
			flash.addFlashAttribute("taken", new Taken(editor.getKind(), address));
			return NOTE;
		}
		SavedNotice.add(flash, notice, form);
		return switch (then) {
			case "another" -> editor.isRepeated() ? DRAFT + "/{kind}/new" : DRAFT;
			case "next" -> this.desk.findNext(editor.getKind()).map((next) -> DRAFT + "#" + next).orElse(DRAFT);
			default -> DRAFT;
		};
	}

}

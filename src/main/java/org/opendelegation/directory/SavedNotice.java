package org.opendelegation.directory;

import java.util.List;

import org.opendelegation.support.ShortYears;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the page after a form says: that it was saved, and how dates were read that can be
 * read in more than one way.
 */
public final class SavedNotice {

	private SavedNotice() {
	}

	/**
	 * Says it on the next page.
	 * @param key the message key of what was done
	 * @param form what was saved
	 */
	public static void add(RedirectAttributes flash, String key, Object form) {
		flash.addFlashAttribute("notice", key);
		List<String> read = ShortYears.of(form);
		if (!read.isEmpty()) {
			flash.addFlashAttribute("readDates", String.join("; ", read));
		}
	}

}

package org.opendelegation.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody did at once: one transaction, which may have changed many records.
 *
 * @param entries the entries of the journal, the latest first, at least one
 */
record Deed(List<JournalEntry> entries) {

	private static final int FEW = 4;

	private static final Pattern BY_STRANGERS = Pattern.compile("SIGN_IN_.+|LINK_ASKED_FOR");

	static List<Deed> of(List<JournalEntry> entries) {
		List<Deed> deeds = new ArrayList<>();
		for (JournalEntry entry : entries) {
			if (deeds.isEmpty() || !deeds.get(deeds.size() - 1).isPartOf(entry)) {
				deeds.add(new Deed(new ArrayList<>()));
			}
			deeds.get(deeds.size() - 1).entries.add(entry);
		}
		return deeds;
	}

	private boolean isPartOf(JournalEntry entry) {
		return this.entries.get(0).transaction().equals(entry.transaction());
	}

	public JournalEntry latest() {
		return this.entries.get(0);
	}

	/**
	 * Whether somebody did it who had not signed in, and not the program by itself.
	 */
	public boolean isByStranger() {
		return latest().accountId() == null && BY_STRANGERS.matcher(latest().action()).matches();
	}

	/**
	 * Whether it is too much to be shown unasked, such as the copy of an edition.
	 */
	public boolean isLarge() {
		return this.entries.size() > FEW;
	}

}

package org.opendelegation.picture;

/**
 * The sizes of what is written on a map. A map is as wide as a phone or as a page, so its
 * marks and names are laid out once for each.
 */
record MapLettering(Lettering name, Lettering note, double markHeight) {

	static final MapLettering PAGE = new MapLettering(new Lettering(16), new Lettering(13), 22);

	/** Large enough when the map is shrunk to half its width or less. */
	static final MapLettering PHONE = new MapLettering(new Lettering(29), new Lettering(24), 36);

	private static final double LINE_GAP = 4;

	double width(String name, String note) {
		return Math.max(this.name.width(name), this.note.width(note));
	}

	double height(String note) {
		return this.name.fontSize() + 2 + (note.isEmpty() ? 0 : noteDrop());
	}

	/** From the top of the name to its baseline. */
	double ascent() {
		return this.name.fontSize() * 0.86;
	}

	/** From the baseline of the name to that of the note. */
	double noteDrop() {
		return this.note.fontSize() + LINE_GAP;
	}

	double markWidth(String number) {
		return Math.max(this.markHeight, new Lettering(this.markHeight * 0.6).width(number) + this.markHeight * 0.45);
	}

}

package org.opendelegation.note;

/**
 * A text that was saved.
 *
 * @param id the identity of the revision; later ones have higher numbers
 * @param kind how it came to be
 * @param version the version of the note with this text, or that its writer had
 * @param written who wrote it and when
 * @param text the text
 * @param current whether the note says this now
 */
record NoteRevision(long id, Kind kind, int version, Writing written, String text, boolean current) {

	/**
	 * How a revision came to be.
	 */
	enum Kind {

		/** Saved as it was typed. */
		TYPED,

		/** Saved by whoever pressed the button. */
		SAVED,

		/** Made of two texts. */
		MERGED,

		/** Brought back. */
		RESTORED,

		/** Written on an older version, and not what the note says. */
		ASIDE

	}

}

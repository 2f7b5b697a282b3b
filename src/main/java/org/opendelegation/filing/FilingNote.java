package org.opendelegation.filing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * What staff note of a filing. It has a table of its own, to which the public has no
 * right; another text is another note, so that the filing gets another version with it.
 */
@Entity
class FilingNote {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	private String text;

	@SuppressWarnings("NullAway.Init")
	protected FilingNote() {
	}

	FilingNote(String text) {
		this.text = text;
	}

	@Nullable Long getId() {
		return this.id;
	}

	String getText() {
		return this.text;
	}

}

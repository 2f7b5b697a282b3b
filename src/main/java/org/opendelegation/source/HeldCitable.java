package org.opendelegation.source;

import java.util.Optional;

import org.opendelegation.directory.DirectoryEditor;
import org.opendelegation.directory.HeldPlace;

import org.springframework.security.access.AccessDeniedException;

/**
 * A record of the directory, or a part of one, whose facts lead to who says so.
 *
 * @param editor how such records are edited
 * @param place where it stands, and what it is
 */
record HeldCitable(DirectoryEditor<?, ?> editor, HeldPlace place) {

	Citable record() {
		return (Citable) this.place.held().record();
	}

	/**
	 * Whether it cannot be public yet, since it names what the public does not see.
	 */
	boolean namesHidden() {
		return this.place.held().isAwaited() && this.place.held().namesHidden();
	}

	String label() {
		String label = record().getLabel();
		return (this.place.place().part() != null) ? this.place.held().label() + ": " + label : label;
	}

	/**
	 * A fact to cite for; nothing if it says nothing now, or cannot be public yet.
	 * @throws AccessDeniedException if others correct the record
	 */
	Optional<NamedFact> find(String field) {
		if (!this.place.held().correctable()) {
			throw new AccessDeniedException("This is for staff of another city, or for another role");
		}
		return record().only(field)
			.stream()
			.filter((fact) -> fact.isStated() && !namesHidden())
			.map((fact) -> new NamedFact(fact, label()))
			.findFirst();
	}

}

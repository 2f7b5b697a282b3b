package org.opendelegation.disclosure;

import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.Finding;
import org.opendelegation.rule.Input;
import org.opendelegation.rule.Subject;

/**
 * What of earlier findings who reads may know.
 */
interface Openness {

	/** Staff know all of it. */
	Openness STAFF = new Openness() {

		@Override
		public boolean isOpen(Input input) {
			return true;
		}

		@Override
		public boolean isSentenceOpen(Finding finding) {
			return true;
		}

		@Override
		public boolean isDayOpen(Finding finding) {
			return true;
		}

		@Override
		public String nameOf(Subject subject) {
			return subject.name();
		}

	};

	boolean isOpen(Input input);

	boolean isSentenceOpen(Finding finding);

	boolean isDayOpen(Finding finding);

	/**
	 * What to call whom or what a finding is about, or {@code null} where that is not
	 * told.
	 */
	@Nullable String nameOf(Subject subject);

}

package org.opendelegation.filing;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a publisher corrected of a public filing, and why, as the public is told.
 *
 * @param day the day on which it was corrected, in the city
 * @param reason why
 * @param values what became of which value, in the order of the page
 */
record FilingCorrection(LocalDate day, String reason, List<Value> values) {

	/**
	 * A value that was corrected.
	 *
	 * @param field the name of its field
	 * @param before what it was, or {@code null} where that was not stated or is not said
	 * @param after what it is since, or {@code null} likewise
	 */
	record Value(String field, @Nullable String before, @Nullable String after) {

		/**
		 * Whether it is only said that it changed, since it names another record.
		 */
		public boolean isUnsaid() {
			return PublicValues.UNSAID.contains(this.field);
		}

		/**
		 * Whether it is said in the reader's language, and not in the words of the
		 * record.
		 */
		public boolean isTranslated() {
			return this.field.equals("form") || this.field.equals("nothingToDeclare");
		}

	}

}

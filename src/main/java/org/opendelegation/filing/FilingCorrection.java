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
	 * @param before what it was
	 * @param after what it is since
	 */
	record Value(String field, Told before, Told after) {

		/**
		 * Whether it is only said that it changed, since it names another record.
		 */
		public boolean isUnsaid() {
			return PublicValues.UNSAID.contains(this.field);
		}

		/**
		 * What it was and is, both of which are told.
		 */
		static Value of(String field, @Nullable String before, @Nullable String after) {
			return new Value(field, new Told(before, false), new Told(after, false));
		}

		/**
		 * Whether it is said in the reader's language, and not in the words of the
		 * record.
		 */
		public boolean isTranslated() {
			return this.field.equals("form") || this.field.equals("nothingToDeclare");
		}

	}

	/**
	 * A value as the public is told of it.
	 *
	 * @param text what it is, or {@code null} where that was not stated or is not said
	 * @param withheld whether it is not said because it should not have been public
	 */
	record Told(@Nullable String text, boolean withheld) {

	}

}

package org.opendelegation.filing;

import java.time.LocalDate;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A filing that is to be done by a day, or was.
 *
 * @param slug the slug of the filing
 * @param cityId the city that keeps it, by its identity
 * @param city the name of that city
 * @param form what is filed
 * @param formName what the form is called, if it is none of those that are known; else
 * {@code null}
 * @param filer who files it
 * @param day the day by which
 * @param done whether a day is recorded on which it was done
 * @param version how often it was changed
 */
public record DueFiling(String slug, long cityId, String city, FormKind form, @Nullable String formName, String filer,
		LocalDate day, boolean done, int version) {

	DueFiling by(LocalDate other) {
		return new DueFiling(this.slug, this.cityId, this.city, this.form, this.formName, this.filer, other, this.done,
				this.version);
	}

	/**
	 * What is to be filed.
	 * @param words what a message says, by its key
	 */
	public String form(Function<String, String> words) {
		return (this.formName != null) ? this.formName : words.apply("FormKind." + this.form);
	}

}

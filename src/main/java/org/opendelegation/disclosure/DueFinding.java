package org.opendelegation.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.Duty;
import org.opendelegation.rule.Finding;
import org.opendelegation.rule.Phrase;
import org.opendelegation.rule.RuleBook;
import org.opendelegation.rule.Subject;
import org.opendelegation.source.RecordRef;

/**
 * A day on which something is due or may be due, as a rule found of a trip. What the same
 * rule found of the same subject for the same day, such as of two payers, is one.
 *
 * @param tripId the identity of the trip
 * @param slug the slug of the trip
 * @param title what the edition calls the trip
 * @param leadId the city that leads the trip, by its identity, or {@code null}
 * @param prepared whether the edition is being prepared, and so is no matter of the
 * public
 * @param rule the permanent name of the rule
 * @param subject whom or what it is about
 * @param name what the edition calls that
 * @param day the day
 * @param certain whether it is due, as far as the record goes; else it may be
 * @param cityId the city whose duty it is or whose official's, by its identity; that
 * which leads the trip where it is no city's; {@code null} where there is none
 * @param city the slug of that city where the subject does not tell it: one payment may
 * be a matter of several cities; else {@code null}
 * @param sharing the cities that share the trip, by their identities
 * @param words what was found, a sentence each
 * @param foundAt when
 * @param changes how often it was found anew
 * @param recorded the slug of the filing that fulfils it once that is public, or
 * {@code null}; known at the desk only
 */
public record DueFinding(long tripId, String slug, String title, @Nullable Long leadId, boolean prepared, String rule,
		RecordRef subject, String name, LocalDate day, boolean certain, @Nullable Long cityId, @Nullable String city,
		Set<Long> sharing, List<Phrase> words, Instant foundAt, int changes, @Nullable String recorded) {

	private static final String DUE_IF = "finding.F700-E.dueIf";

	/**
	 * Whether it is due without an if: the annual statement is due of everybody who files
	 * one, and what belongs on it may not be known.
	 */
	public boolean isDueForSure() {
		return this.certain && this.words.stream().noneMatch((phrase) -> phrase.key().startsWith(DUE_IF));
	}

	/**
	 * Whose duty it is.
	 */
	public Duty getDuty() {
		return RuleBook.dutyOf(this.rule);
	}

	/**
	 * What the rule asks of whom, whatever the day.
	 */
	List<Object> matter() {
		return List.of(this.tripId, this.rule, this.subject, Objects.toString(this.city, ""));
	}

	/**
	 * Whether another edition of the trip asks the same of the same, by the same day and
	 * as surely, for the same city.
	 */
	boolean isAsDueAs(DueFinding other) {
		return matter().equals(other.matter()) && this.day.equals(other.day) && this.certain == other.certain
				&& Objects.equals(this.cityId, other.cityId);
	}

	/**
	 * Whether the same rule found it of the same, for the same city.
	 */
	boolean isOfSameMatter(Finding finding) {
		Subject of = finding.city();
		return this.rule.equals(finding.rule()) && this.subject.equals(finding.subject().record())
				&& (this.city == null || (of != null && this.city.equals(of.record().key())));
	}

	/**
	 * The same every time that this is found.
	 */
	public String getKey() {
		String key = "%s.%s.%s.%s.%s".formatted(this.slug, this.rule, this.subject.kind(), this.subject.key(),
				this.day);
		return (this.city != null) ? key + "." + this.city : key;
	}

}

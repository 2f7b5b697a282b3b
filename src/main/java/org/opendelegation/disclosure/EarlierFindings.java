package org.opendelegation.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.Outcome;
import org.opendelegation.rule.Phrase;
import org.opendelegation.rule.UsedParameter;

/**
 * What rules found one after the other, where that is not the same.
 *
 * @param matters what was found of each; what is told alike of several is told once
 */
public record EarlierFindings(List<Matter> matters) {

	public boolean isEmpty() {
		return this.matters.isEmpty();
	}

	/**
	 * What a rule found of somebody or something.
	 *
	 * @param rule the permanent name of the rule
	 * @param names whom or what it is about; none where the record names it no longer
	 * @param results what was found, the newest first: that is what is found now
	 */
	public record Matter(String rule, List<String> names, List<Result> results) {
	}

	/**
	 * What was found for a time.
	 *
	 * @param foundAt when it was found first
	 * @param told what was found; nothing where the rule found nothing
	 * @param changes in what it differs from what was found before, as far as that tells
	 * why
	 */
	public record Result(Instant foundAt, List<Told> told, List<FindingChange> changes) {
	}

	/**
	 * What a finding says, as far as who reads may know.
	 *
	 * @param version the version of the rule
	 * @param outcome what came of it
	 * @param day the day; {@code null} where there is none, or it is not told
	 * @param words the sentence, or {@code null} where it is not told
	 * @param parameters the limits, thresholds and days that it used, as they were
	 */
	public record Told(int version, Outcome outcome, @Nullable LocalDate day, @Nullable Phrase words,
			List<UsedParameter> parameters) {
	}

}

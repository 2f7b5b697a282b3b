package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a rule found of a trip or of a relationship between cities. It says no more than
 * its inputs allow, and is not legal advice.
 *
 * @param rule the permanent name of the rule
 * @param version the version of the rule
 * @param jurisdiction where the rule is in force
 * @param authority where the rule stands
 * @param subject whom or what it is about
 * @param city the city whose duty it is, or whose official's; {@code null} where it is
 * that of nobody of a city, or the record does not tell
 * @param outcome what comes of it
 * @param day the day on which something is due or may be due, or until which to ask
 * counsel; {@code null} where there is none
 * @param words the finding in a sentence
 * @param missing what would tell more
 * @param inputs what it was made from
 * @param parameters the limits, thresholds and days that it used, as they were
 * @param confidence how sure it is what the rule and the parameters say
 */
public record Finding(String rule, int version, String jurisdiction, Authority authority, Subject subject,
		@Nullable Subject city, Outcome outcome, @Nullable LocalDate day, Phrase words, List<Missing> missing,
		List<Input> inputs, List<UsedParameter> parameters, Confidence confidence) {

	public Finding {
		missing = missing.stream().distinct().sorted().toList();
		inputs = inputs.stream().distinct().toList();
		parameters = parameters.stream().distinct().toList();
	}

}

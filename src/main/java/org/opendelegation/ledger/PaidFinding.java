package org.opendelegation.ledger;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.Outcome;

/**
 * What several rules found alike of the same people.
 *
 * @param outcome what they found
 * @param day the day, or {@code null}
 * @param rules the names of the rules, in the order of the findings
 * @param concerns whom or what they are about, by name
 */
public record PaidFinding(Outcome outcome, @Nullable LocalDate day, List<String> rules, List<String> concerns) {
}

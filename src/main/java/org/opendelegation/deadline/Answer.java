package org.opendelegation.deadline;

import java.time.Instant;

/**
 * What somebody said of a day that a rule found.
 *
 * @param id its number
 * @param standing how it stands since then
 * @param reason the evidence, or why
 * @param name who said so
 * @param at when
 */
public record Answer(long id, DeadlineStanding standing, String reason, String name, Instant at) {
}

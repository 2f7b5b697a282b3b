package org.opendelegation.ledger;

import java.util.List;

import org.opendelegation.support.Money;

/**
 * Objects that were received as gifts, counted together. What they were worth is never
 * added to what was paid.
 *
 * @param count how many
 * @param sums what those with a stated value were worth, each currency for itself
 * @param unstated of how many no source states the value
 * @param withheld of how many the value is withheld
 * @param estimated how many of the values are estimates
 * @param unsourced for how many of the values no source is cited
 */
public record GivenObjects(long count, List<Money> sums, long unstated, long withheld, long estimated, long unsourced) {
}

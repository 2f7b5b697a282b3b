package org.opendelegation.ledger;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the payments of one year, payer, official or city.
 *
 * @param label the year or the name
 * @param path the page about it, or {@code null}
 * @param sums the amounts that are stated, each currency for itself
 * @param payments how many payments
 * @param unstated how many of them have no amount
 * @param withheld how many have one that is withheld
 * @param shared how many have one, but no source says what part of it belongs here
 * @param estimated how many amounts in the sums are estimates
 * @param objects what was received as gifts, which the sums do not have
 */
public record TotalLine(String label, @Nullable String path, List<TotalSum> sums, long payments, long unstated,
		long withheld, long shared, long estimated, GivenObjects objects) {
}

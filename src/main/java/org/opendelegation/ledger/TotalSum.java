package org.opendelegation.ledger;

import org.opendelegation.support.Money;

/**
 * What the amounts in one currency come to.
 *
 * @param money the sum
 * @param bar how long its bar is, in hundredths of the longest of that currency
 */
public record TotalSum(Money money, double bar) {
}

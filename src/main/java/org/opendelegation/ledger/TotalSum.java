package org.opendelegation.ledger;

/**
 * What the amounts in one currency come to.
 *
 * @param recorded the sum
 * @param bar how long its bar is, in hundredths of the longest of that currency
 */
public record TotalSum(RecordedSum recorded, double bar) {

	String currency() {
		return this.recorded.money().currency();
	}

}

package org.opendelegation.ledger;

/**
 * A list of another subject that the page of payments leads to, such as that of filings.
 * Each bean of this type is a link there.
 */
public interface LedgerNeighbor {

	Neighbor read();

	/**
	 * A link.
	 *
	 * @param labelKey the message key of what it is called, which takes the count
	 * @param noneKey the message key of the sentence that there is nothing
	 * @param path the address without language
	 * @param count how many entries are published there
	 */
	record Neighbor(String labelKey, String noneKey, String path, long count) {
	}

}

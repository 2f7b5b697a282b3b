package org.opendelegation.directory;

/**
 * What a change would do to one thing, and the deed itself.
 *
 * @param line what it would do
 * @param deed does it, in the transaction that planned it; nothing where the thing is
 * left alone
 */
public record BulkStep(BulkLine line, Runnable deed) {

	public static BulkStep leaving(BulkLine line) {
		return new BulkStep(line, () -> {
		});
	}

}

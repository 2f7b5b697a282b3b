package org.opendelegation.source;

import java.util.List;

import org.opendelegation.directory.NotSavedException;

/**
 * Something that was to be cited together with a record cannot be, so that the record is
 * not saved either.
 */
public class NotCitedException extends NotSavedException {

	private final transient Pending pending;

	NotCitedException(Pending pending) {
		this.pending = pending;
	}

	/**
	 * The same where each of them is wrong in the same way.
	 */
	static NotCitedException of(Pending pending, String mistake) {
		return new NotCitedException(
				pending.with(pending.citations().stream().map((one) -> List.of(mistake)).toList()));
	}

	@Override
	public String getCode() {
		return "desk.pending.wrong";
	}

	/**
	 * What was to be cited, with what is wrong with it.
	 */
	public Pending getPending() {
		return this.pending;
	}

}

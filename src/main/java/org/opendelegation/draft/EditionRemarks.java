package org.opendelegation.draft;

import java.util.List;

import org.opendelegation.source.RecordRef;

/**
 * What was said of an edition, the first first.
 *
 * @param all every remark
 */
public record EditionRemarks(List<Remark> all) {

	public boolean isEmpty() {
		return this.all.isEmpty();
	}

	/**
	 * The changes that are asked for before the edition is published, and not made yet.
	 */
	public List<Remark> getOpenRequests() {
		return this.all.stream().filter(Remark::isOpenRequest).toList();
	}

	/**
	 * What was said of a record and of its fields.
	 */
	public List<Remark> on(RecordRef record) {
		return this.all.stream().filter((remark) -> remark.isOn(record)).toList();
	}

	/**
	 * What was said of one field of a record and is open.
	 */
	public List<Remark> openOn(RecordRef record, String field) {
		return on(record).stream().filter(Remark::isOpen).filter((remark) -> field.equals(remark.field())).toList();
	}

	/**
	 * How many remarks on a record and its fields are open.
	 */
	public long countOpen(RecordRef record) {
		return on(record).stream().filter(Remark::isOpen).count();
	}

}

package org.opendelegation.directory;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One of two records that may be merged.
 *
 * @param record the record with its parts
 * @param fields what it holds, by the message key of each field
 * @param uses how often the record is used, by where
 */
record MergeSide(OpenedRecord<?> record, Map<String, @Nullable Object> fields, Map<String, Long> uses) {

	long usesIn(String place) {
		return this.uses.getOrDefault(place, 0L);
	}

}

package org.opendelegation.meeting;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Edtf;

/**
 * Something promised or expected of which the record does not say yet what came of it.
 *
 * @param slug the slug of its trip
 * @param title what the newest edition calls the trip
 * @param key its key
 * @param words what was said
 * @param owner who promised it, or {@code null}
 * @param due by when
 * @param overdue whether that is past
 * @param open whether that edition is being prepared, so that it can be changed
 */
public record DueCommitment(String slug, String title, String key, String words, @Nullable String owner, Edtf due,
		boolean overdue, boolean open) {

}

/**
 * What staff prepare: the edition of a trip that is still open. Each kind of record of an
 * edition is edited through a {@code RecordEditor}, those of later subjects too.
 */
@NullMarked
package org.opendelegation.draft;

import org.jspecify.annotations.NullMarked;

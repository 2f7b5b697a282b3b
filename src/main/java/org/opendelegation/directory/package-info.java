/**
 * How staff enter, correct and remove the records that stand by themselves; what such a
 * record is of, the subjects say.
 */
@NullMarked
package org.opendelegation.directory;

import org.jspecify.annotations.NullMarked;

/**
 * What clerks write at or after a meeting. The public sees none of it.
 */
@NullMarked
package org.opendelegation.note;

import org.jspecify.annotations.NullMarked;

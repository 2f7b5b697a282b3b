/**
 * The people whom the record names, and the offices they hold.
 */
@NullMarked
package org.opendelegation.official;

import org.jspecify.annotations.NullMarked;

/**
 * Comparison of editions, and what the public learns of it.
 */
@NullMarked
package org.opendelegation.publication;

import org.jspecify.annotations.NullMarked;

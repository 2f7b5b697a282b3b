/**
 * Trips, their editions, and what an edition is made of.
 */
@NullMarked
package org.opendelegation.trip;

import org.jspecify.annotations.NullMarked;

/**
 * Who paid for a trip.
 */
@NullMarked
package org.opendelegation.funding;

import org.jspecify.annotations.NullMarked;

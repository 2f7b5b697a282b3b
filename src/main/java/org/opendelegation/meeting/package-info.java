/**
 * Meetings of a trip, who was there, what was said and what was promised.
 */
@NullMarked
package org.opendelegation.meeting;

import org.jspecify.annotations.NullMarked;

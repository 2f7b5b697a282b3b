/**
 * What every subject needs and no subject owns: dates that may be uncertain, and other
 * small things that know nothing of trips.
 */
@NullMarked
package org.opendelegation.support;

import org.jspecify.annotations.NullMarked;

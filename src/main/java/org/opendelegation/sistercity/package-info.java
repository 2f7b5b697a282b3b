/**
 * Relationships between a home city and a partner city.
 */
@NullMarked
package org.opendelegation.sistercity;

import org.jspecify.annotations.NullMarked;

/**
 * Cities and countries.
 */
@NullMarked
package org.opendelegation.place;

import org.jspecify.annotations.NullMarked;

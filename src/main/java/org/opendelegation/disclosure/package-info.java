/**
 * What must be disclosed by when: reads what rules ask for, keeps what they find of trips
 * and of relationships between cities, and the limits and days that they are given.
 */
@NullMarked
package org.opendelegation.disclosure;

import org.jspecify.annotations.NullMarked;

/**
 * What must be disclosed by when: rules, the parameters that they read, and what they
 * find of a trip or of a relationship between cities.
 */
@NullMarked
package org.opendelegation.disclosure;

import org.jspecify.annotations.NullMarked;

/**
 * Documents, what they say of each fact, and what is withheld.
 */
@NullMarked
package org.opendelegation.source;

import org.jspecify.annotations.NullMarked;

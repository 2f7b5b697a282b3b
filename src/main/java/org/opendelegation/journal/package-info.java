/**
 * What staff did: who, when, what, before and after. The database writes it; nobody can
 * change it.
 */
@NullMarked
package org.opendelegation.journal;

import org.jspecify.annotations.NullMarked;

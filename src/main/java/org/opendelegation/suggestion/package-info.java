/**
 * What a pasted text names that is known already, offered to be taken into the edition
 * that is being prepared. Nothing is taken over unasked.
 */
@NullMarked
package org.opendelegation.suggestion;

import org.jspecify.annotations.NullMarked;

/**
 * People who may sign in, and what they may do.
 */
@NullMarked
package org.opendelegation.account;

import org.jspecify.annotations.NullMarked;

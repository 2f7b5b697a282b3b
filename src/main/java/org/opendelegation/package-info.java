/**
 * Open Delegation. Packages are subjects; their direction is in
 * {@code src/docs/architecture.md}.
 */
@NullMarked
package org.opendelegation;

import org.jspecify.annotations.NullMarked;

/**
 * Organizations with their other names, ties and registrations.
 */
@NullMarked
package org.opendelegation.organization;

import org.jspecify.annotations.NullMarked;

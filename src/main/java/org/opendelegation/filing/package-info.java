/**
 * Filings: who filed what, when it was received and posted, and where. A filing is a
 * record of one city, outside of editions.
 */
@NullMarked
package org.opendelegation.filing;

import org.jspecify.annotations.NullMarked;

/**
 * Who paid for whom, over all trips: lists, totals and downloads of what is published.
 */
@NullMarked
package org.opendelegation.ledger;

import org.jspecify.annotations.NullMarked;

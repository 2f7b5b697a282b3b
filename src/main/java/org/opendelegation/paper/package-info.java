/**
 * Papers that staff make of a trip: worksheets for forms, a report to a council, a
 * summary, as pages and as tagged PDF.
 */
@NullMarked
package org.opendelegation.paper;

import org.jspecify.annotations.NullMarked;

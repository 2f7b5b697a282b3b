/**
 * What staff have to do by a day: days that rules found, tasks and commitments, with
 * reminders and calendars.
 */
@NullMarked
package org.opendelegation.deadline;

import org.jspecify.annotations.NullMarked;

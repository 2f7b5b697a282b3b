package org.opendelegation.suggestion;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text that gives a date.
 *
 * @param begin where it begins in the text
 * @param end where it ends
 * @param date the date as EDTF; uncertain where the year is taken from another date
 * nearby, {@code null} where no year is to be found
 * @param yearGiven whether the place itself gives the year
 */
record DateMention(int begin, int end, @Nullable String date, boolean yearGiven) {
}

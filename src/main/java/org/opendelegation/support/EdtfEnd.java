package org.opendelegation.support;

/**
 * Either end of an interval: a date, or none.
 */
sealed interface EdtfEnd extends EdtfSpan permits EdtfDate, EdtfMissingEnd {

}

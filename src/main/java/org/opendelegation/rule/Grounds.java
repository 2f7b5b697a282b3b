package org.opendelegation.rule;

import org.opendelegation.support.BusinessDays;

/**
 * What rules stand on beside the record of the trip.
 *
 * @param parameters limits, thresholds and days
 * @param days which days are business days
 */
record Grounds(ParameterTable parameters, BusinessDays days) {
}

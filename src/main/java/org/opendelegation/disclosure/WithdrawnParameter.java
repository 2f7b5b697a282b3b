package org.opendelegation.disclosure;

import java.time.LocalDate;

import org.opendelegation.rule.Parameter;

/**
 * A parameter that was entered wrongly and is withdrawn: no finding is made with it any
 * more, and those that were keep what it said.
 *
 * @param parameter the parameter as it was entered
 * @param by who withdrew it
 * @param on when
 * @param because why
 */
public record WithdrawnParameter(Parameter parameter, String by, LocalDate on, String because) {

}

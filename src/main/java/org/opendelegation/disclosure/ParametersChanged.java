package org.opendelegation.disclosure;

/**
 * That a limit, a day or a list was added or verified: what others keep that follows from
 * them is found anew in the same transaction.
 */
public record ParametersChanged() {

}

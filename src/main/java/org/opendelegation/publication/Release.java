package org.opendelegation.publication;

/**
 * What a publisher says who lets an edition out.
 *
 * @param reason why, in public
 * @param handedIn the handing in that the publisher read
 * @param nevertheless whether it is let out though changes are asked for that nobody has
 * seen to
 */
record Release(String reason, String handedIn, boolean nevertheless) {

}

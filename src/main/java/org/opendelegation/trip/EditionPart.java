package org.opendelegation.trip;

/**
 * What one subject adds to an edition. A subject that stands above this package, such as
 * meetings, takes part in every edition through a bean of this type.
 */
public interface EditionPart {

	EditionContent read(Edition edition);

}

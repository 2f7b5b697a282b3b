package org.opendelegation.place;

import jakarta.persistence.Embeddable;

/**
 * An operator's own label for a country, which goes before the standard one: what a place
 * is called may be contested.
 */
@Embeddable
record CountryLabel(String language, String label) {
}

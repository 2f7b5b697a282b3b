package org.opendelegation.source;

import java.util.List;

/**
 * Who says so for one of several facts.
 *
 * @param labelKey the message key of the field's name
 * @param claims the claims, the preferred one first
 */
public record Support(String labelKey, List<Claim> claims) {
}

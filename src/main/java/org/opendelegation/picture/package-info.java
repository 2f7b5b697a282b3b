/**
 * Pictures drawn on the server: routes, points on a map, time, and who met whom. Each
 * type works out a drawing once, in the units of its view box; the fragments in
 * {@code fragments/picture.html} turn it into SVG and into the same content as text.
 * Knows no subject and depends on no other package.
 */
@NullMarked
package org.opendelegation.picture;

import org.jspecify.annotations.NullMarked;

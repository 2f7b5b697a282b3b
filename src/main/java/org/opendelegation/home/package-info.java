/**
 * The pages that stand above all subjects: the front page, about, the site map.
 */
@NullMarked
package org.opendelegation.home;

import org.jspecify.annotations.NullMarked;

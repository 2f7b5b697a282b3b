/**
 * Full-text search over everything public.
 */
@NullMarked
package org.opendelegation.search;

import org.jspecify.annotations.NullMarked;

/**
 * Rules as small pure classes, one to a rule: from what a trip or a relationship between
 * cities is recorded as, and from limits and days that are in force, to what follows.
 * Nothing here reads a database or knows of a page.
 */
@NullMarked
package org.opendelegation.rule;

import org.jspecify.annotations.NullMarked;

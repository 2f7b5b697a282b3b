/**
 * The database the program runs on and the role it reads as; knows no subject.
 */
@NullMarked
package org.opendelegation.database;

import org.jspecify.annotations.NullMarked;

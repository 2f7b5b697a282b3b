/**
 * Files that staff keep: what they are by their bytes, what their text says, and a small
 * picture. The public sees none of them, but for copies that a publisher offers.
 */
@NullMarked
package org.opendelegation.document;

import org.jspecify.annotations.NullMarked;

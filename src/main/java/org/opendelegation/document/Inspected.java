package org.opendelegation.document;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a file that is taken.
 *
 * @param name its name, with an ending that says what it is
 * @param kind what it is
 * @param picture a small picture as JPEG, or {@code null} where none could be made
 * @param text what its text says
 */
record Inspected(String name, DocumentKind kind, byte @Nullable [] picture, ReadText text) {
}

package org.opendelegation.source;

/**
 * One of several values of a fact, under a name, such as a part of a sum.
 *
 * @param label what it is the value of, as in a {@link Fact}
 * @param value the value, as in a {@link Fact}
 */
public record Labelled(Object label, Object value) {
}

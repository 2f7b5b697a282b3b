package org.opendelegation.web;

/**
 * A piece of a text that is, or is not, what was searched for.
 */
public record Segment(String text, boolean found) {
}

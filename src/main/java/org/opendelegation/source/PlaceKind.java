package org.opendelegation.source;

/**
 * The kind of place in a source that a citation points to.
 */
public enum PlaceKind {

	LINE, PARAGRAPH, PAGE, HEADLINE, WHOLE

}

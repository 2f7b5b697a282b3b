package org.opendelegation.source;

/**
 * Text in a language other than the record's, such as a name in Chinese script.
 *
 * @param text the text
 * @param language its language and script as a BCP 47 tag
 */
public record WordsIn(String text, String language) {
}

package org.opendelegation.support;

/**
 * Says what keeps a text from being EDTF.
 */
public class EdtfSyntaxException extends IllegalArgumentException {

	EdtfSyntaxException(String text, String reason) {
		super("\"%s\" is not a date in EDTF: %s".formatted(text, reason));
	}

}

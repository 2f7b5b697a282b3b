package org.opendelegation.support;

/**
 * The sign at the end of a date that says how far to trust it.
 */
enum EdtfQualifier {

	NONE(""), UNCERTAIN("?"), APPROXIMATE("~"), UNCERTAIN_AND_APPROXIMATE("%");

	private final String sign;

	EdtfQualifier(String sign) {
		this.sign = sign;
	}

	static EdtfQualifier endOf(String text) {
		for (EdtfQualifier qualifier : values()) {
			if (qualifier != NONE && text.endsWith(qualifier.sign)) {
				return qualifier;
			}
		}
		return NONE;
	}

	String sign() {
		return this.sign;
	}

}

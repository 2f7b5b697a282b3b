package org.opendelegation.support;

/**
 * Reads one date or an interval of two.
 */
final class EdtfParser {

	private static final char SLASH = '/';

	private EdtfParser() {
	}

	static EdtfSpan parse(String text) {
		int slash = text.indexOf(SLASH);
		return (slash < 0) ? dateOrDateTime(text) : interval(text, slash);
	}

	private static EdtfDate dateOrDateTime(String text) {
		int t = text.indexOf('T');
		return (t < 0) ? new EdtfDateParser(text).parse() : dateTime(text, t);
	}

	private static EdtfDate dateTime(String text, int t) {
		EdtfDate date = new EdtfDateParser(text.substring(0, t)).parse();
		if (!date.isExact()) {
			throw new EdtfSyntaxException(text, "only a day that is certain can have a time");
		}
		return date.at(EdtfTime.parse(text.substring(t + 1)));
	}

	private static EdtfInterval interval(String text, int slash) {
		if (text.indexOf(SLASH, slash + 1) >= 0) {
			throw new EdtfSyntaxException(text, "an interval has one slash");
		}
		return new EdtfInterval(end(text.substring(0, slash)), end(text.substring(slash + 1)));
	}

	private static EdtfEnd end(String text) {
		for (EdtfMissingEnd missing : EdtfMissingEnd.values()) {
			if (missing.toString().equals(text)) {
				return missing;
			}
		}
		return new EdtfDateParser(text).parse();
	}

}

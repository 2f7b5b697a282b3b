package org.opendelegation.source;

import org.springframework.test.util.ReflectionTestUtils;

final class TestSources {

	private TestSources() {
	}

	static Source source(String slug) {
		return new Source(slug, SourceKind.NEWS_REPORT, "A report", "A newspaper", "en");
	}

	/**
	 * A source with the number that the database would give it.
	 */
	static Source source(String slug, int number) {
		Source source = source(slug);
		ReflectionTestUtils.setField(source, "number", number);
		return source;
	}

}

package org.opendelegation.source;

final class TestSources {

	private TestSources() {
	}

	static Source source(String slug) {
		return new Source(slug, SourceKind.NEWS_REPORT, "A report", "A newspaper", "en");
	}

}

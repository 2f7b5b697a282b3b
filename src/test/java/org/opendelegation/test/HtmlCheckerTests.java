package org.opendelegation.test;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlCheckerTests {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en">
			<head><title>Title</title></head>
			<body>%s</body>
			</html>
			""";

	private final HtmlChecker checker = new HtmlChecker();

	@Test
	void hasNothingToSayOfAValidPage() {
		assertThat(this.checker.check(PAGE.formatted("<main><h1>Heading</h1></main>"))).isEmpty();
	}

	@Test
	void findsErrorsAndWarnings() {
		assertThat(this.checker.check(PAGE.formatted("<p id=a>1<p id=a>2<a href=' x y'>3</a>")))
			.anyMatch((message) -> message.contains("Duplicate ID"))
			.anyMatch((message) -> message.contains("Bad value"));
		assertThat(this.checker.check(PAGE.formatted("<section>No heading</section>")))
			.anyMatch((message) -> message.startsWith("warning"));
	}

}

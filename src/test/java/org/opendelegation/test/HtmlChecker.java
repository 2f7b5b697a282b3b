package org.opendelegation.test;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker.
 */
public class HtmlChecker {

	private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

	private final Findings findings = new Findings();

	public HtmlChecker() {
		try {
			this.validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", this.findings);
			this.validator.setUpValidatorAndParsers(this.findings, false, false);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The errors and warnings in a page, with their lines.
	 */
	public List<String> check(String html) {
		this.findings.messages.clear();
		try {
			this.validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
		}
		catch (IOException | SAXException ex) {
			throw new IllegalStateException(ex);
		}
		return List.copyOf(this.findings.messages);
	}

	private static final class Findings implements ErrorHandler {

		private final List<String> messages = new ArrayList<>();

		@Override
		public void warning(SAXParseException ex) {
			this.messages.add("warning in line %d: %s".formatted(ex.getLineNumber(), ex.getMessage()));
		}

		@Override
		public void error(SAXParseException ex) {
			this.messages.add("error in line %d: %s".formatted(ex.getLineNumber(), ex.getMessage()));
		}

		@Override
		public void fatalError(SAXParseException ex) {
			error(ex);
		}

	}

}

package org.opendelegation.support;

import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import org.springframework.stereotype.Component;

/**
 * Makes HTML of Markdown, with tables. What somebody typed as HTML is shown as typed;
 * what comes of the rest passes a list of what is harmless. Headings go down one level,
 * since the page has the first one, and pictures are left out.
 */
@Component
public class Markdown {

	private static final int LOWEST_HEADING = 6;

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder()
		.allowElements("h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul",
				"ol", "li", "table", "thead", "tbody", "tr", "th", "td", "a")
		.allowAttributes("start")
		.onElements("ol")
		.allowAttributes("align")
		.matching(true, "left", "center", "right")
		.onElements("th", "td")
		.allowUrlProtocols("http", "https", "mailto")
		.allowAttributes("href")
		.onElements("a")
		.requireRelNofollowOnLinks()
		.toFactory();

	private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();

	private final HtmlRenderer renderer = HtmlRenderer.builder()
		.extensions(EXTENSIONS)
		.escapeHtml(true)
		.sanitizeUrls(true)
		.softbreak("<br>\n")
		.build();

	/**
	 * HTML that can be put into a page as it is.
	 */
	public String toHtml(String markdown) {
		Node document = this.parser.parse(markdown);
		document.accept(new LowerHeadings());
		return HARMLESS.sanitize(this.renderer.render(document));
	}

	private static final class LowerHeadings extends AbstractVisitor {

		@Override
		public void visit(Heading heading) {
			heading.setLevel(Math.min(LOWEST_HEADING, heading.getLevel() + 1));
		}

	}

}

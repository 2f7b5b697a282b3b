package org.opendelegation.support;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The words of a piece of Markdown, without emphasis, marks and addresses.
 */
final class PlainWords extends AbstractVisitor {

	private final StringBuilder words = new StringBuilder();

	private PlainWords() {
	}

	static String of(Node node) {
		PlainWords words = new PlainWords();
		node.accept(words);
		return words.words.toString().strip();
	}

	@Override
	public void visit(Text text) {
		this.words.append(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		this.words.append(code.getLiteral());
	}

	@Override
	public void visit(HtmlInline html) {
		this.words.append(html.getLiteral());
	}

	@Override
	public void visit(HtmlBlock html) {
		this.words.append(html.getLiteral());
	}

	@Override
	public void visit(FencedCodeBlock code) {
		this.words.append(code.getLiteral());
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		this.words.append(code.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		this.words.append('\n');
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		this.words.append('\n');
	}

	/**
	 * Cells and rows of a table.
	 */
	@Override
	public void visit(CustomNode node) {
		visitChildren(node);
		this.words.append(' ');
	}

}

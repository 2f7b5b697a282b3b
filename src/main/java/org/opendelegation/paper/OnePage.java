package org.opendelegation.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.opendelegation.source.FactPart;

/**
 * What fits on one printed page. Each block has a share of the page; what some leave goes
 * to the others in their order. Lines that do not fit are counted, never dropped
 * silently. Heights are computed from the words, rather too great than too small, so that
 * the page and the file say the same. Lengths are in points.
 *
 * @param words the words of papers
 * @param room the height for all blocks
 */
record OnePage(PaperWords words, double room) {

	/** As {@code print.css} has it for the summary. */
	private static final double TEXT_HEIGHT = 10.4;

	private static final double ROW = 2.7;

	private static final double HEADING = 17;

	private static final double NOTE = 1.5;

	private static final double WIDTH = 508;

	private static final double LABEL_WIDTH = 87;

	private static final double VALUE_WIDTH = 410;

	List<Paper.Part> fit(List<Block> blocks) {
		double left = this.room;
		List<Double> given = new ArrayList<>();
		for (Block block : blocks) {
			double height = Math.min(heightOf(block.part()), block.share());
			given.add(height);
			left -= height;
		}
		List<Paper.Part> parts = new ArrayList<>();
		for (int at = 0; at < given.size(); at++) {
			Block block = blocks.get(at);
			double more = Math.max(0, Math.min(heightOf(block.part()) - given.get(at), left));
			Paper.Part part = fit(block, given.get(at) + more);
			left -= heightOf(part) - given.get(at);
			parts.add(part);
		}
		return parts;
	}

	private Paper.Part fit(Block block, double height) {
		Paper.Part part = block.part();
		int kept = part.lines().size();
		while (kept > 0 && heightOf(cut(block, kept)) > height) {
			kept--;
		}
		return cut(block, kept);
	}

	private Paper.Part cut(Block block, int kept) {
		Paper.Part part = block.part();
		int all = part.lines().size();
		if (kept == all) {
			return part;
		}
		List<String> notes = new ArrayList<>();
		notes.add(this.words.text((kept == 0) ? block.all() : block.more(), all - kept));
		notes.addAll(part.notes());
		return new Paper.Part(part.heading(), part.lines().subList(0, kept), notes);
	}

	private static double heightOf(Paper.Part part) {
		return HEADING + part.lines().stream().mapToDouble(OnePage::heightOf).sum()
				+ part.notes().stream().mapToDouble((note) -> NOTE + heightOf(note, WIDTH)).sum();
	}

	private static double heightOf(Line line) {
		String value = line.values().stream().map(FactPart::text).collect(Collectors.joining("; ")) + " "
				+ ((line.remark() != null) ? line.remark() : "") + " " + String.join(", ", line.passages())
				+ (line.isOpen() ? " Not stated in any source." : "");
		return ROW + Math.max(heightOf(line.label(), LABEL_WIDTH), heightOf(value, VALUE_WIDTH));
	}

	/**
	 * How high words are in a column of some width.
	 */
	static double heightOf(String words, double width) {
		return TextWidth.linesOf(words, width) * TEXT_HEIGHT;
	}

	/**
	 * A part of the page.
	 *
	 * @param part all of it
	 * @param share the height that it has in any case
	 * @param more the key of how many lines are left out
	 * @param all the key of the same where no line fits
	 */
	record Block(Paper.Part part, double share, String more, String all) {

		Block(Paper.Part part, double share, String key) {
			this(part, share, key, key + ".all");
		}

	}

}

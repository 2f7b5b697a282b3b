package org.opendelegation.paper;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.FactPart;

/**
 * Collects the lines and notes of a part of a sheet.
 *
 * @param <S> the collector itself
 */
abstract class LineCollector<S extends LineCollector<S>> {

	private final Filling filling;

	private final List<Line> lines = new ArrayList<>();

	private final List<String> notes = new ArrayList<>();

	LineCollector(Filling filling) {
		this.filling = filling;
	}

	/**
	 * This collector.
	 */
	abstract S self();

	final Filling filling() {
		return this.filling;
	}

	final PaperWords words() {
		return this.filling.words();
	}

	final S line(String label, Line.State state, List<FactPart> values, @Nullable String remark, List<String> passages,
			@Nullable String path) {
		this.lines.add(new Line(label, state, values, remark, passages, path));
		return self();
	}

	/**
	 * Words that rest on no field alone.
	 */
	final S stated(String label, String words) {
		return line(label, Line.State.STATED, PaperWords.plain(words), null, List.of(), null);
	}

	/**
	 * A note below the lines.
	 * @param key the key of its message
	 */
	final S note(String key, Object... arguments) {
		this.notes.add(words().text(key, arguments));
		return self();
	}

	/**
	 * The part.
	 * @param heading the key of its heading
	 */
	final Paper.Part part(String heading) {
		return partOf(words().text(heading));
	}

	/**
	 * A part whose heading is given in words.
	 */
	final Paper.Part partOf(String heading) {
		return new Paper.Part(heading, List.copyOf(this.lines), List.copyOf(this.notes));
	}

}

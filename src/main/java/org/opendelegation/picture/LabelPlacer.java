package org.opendelegation.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds room for names beside their marks, one after the other: inside the sheet, clear
 * of marks and of each other, and if possible clear of lines.
 */
final class LabelPlacer {

	private static final double[] DISTANCES = { 5, 12, 22, 36, 54, 76, 104, 140 };

	private static final double POINTER_FROM = 11;

	private static final double COST_OF_LINE = 7;

	private final MapLettering lettering;

	private final Box sheet;

	private final List<Box> taken;

	private final List<Point> lines;

	LabelPlacer(MapLettering lettering, Box sheet, List<Box> marks, List<Point> lines) {
		this.lettering = lettering;
		this.sheet = sheet.grownBy(-6);
		this.taken = new ArrayList<>(marks);
		this.lines = lines;
	}

	boolean hasNotes() {
		return this.lettering != MapLettering.PHONE;
	}

	/**
	 * A place for a name and a note (which may be empty), or nothing when all is full.
	 */
	Optional<MapLabel> place(Box mark, String name, String note) {
		double width = this.lettering.width(name, note);
		double height = this.lettering.height(note);
		Optional<Candidate> best = candidates(mark, width, height)
			.filter((candidate) -> this.sheet.contains(candidate.box()))
			.filter((candidate) -> this.taken.stream().noneMatch(candidate.box()::overlaps))
			.min(Comparator.comparingDouble((candidate) -> candidate.cost(this.lines)));
		best.ifPresent((candidate) -> this.taken.add(candidate.box().grownBy(1)));
		return best.map((candidate) -> candidate.label(mark, this.lettering, !note.isEmpty()));
	}

	private static Stream<Candidate> candidates(Box mark, double width, double height) {
		List<Candidate> candidates = new ArrayList<>();
		for (double distance : DISTANCES) {
			for (int direction = 0; direction < 16; direction++) {
				candidates.add(Candidate.of(mark, direction, distance, width, height));
			}
		}
		return candidates.stream();
	}

	private record Candidate(Box box, double across, double distance, double preference) {

		// Right, then left, then below and above, then in between
		private static final double[] PREFERENCES = { 0, 5, 6, 7, 4, 7, 6, 5, 2, 5, 6, 7, 4, 7, 6, 5 };

		static Candidate of(Box mark, int direction, double distance, double width, double height) {
			double angle = Math.PI * direction / 8;
			double across = Math.cos(angle);
			double down = Math.sin(angle);
			Point middle = mark.middle()
				.plus(across * (mark.width() / 2 + distance + width / 2),
						down * (mark.height() / 2 + distance + height / 2));
			return new Candidate(Box.centredOn(middle, width, height), across, distance, PREFERENCES[direction]);
		}

		double cost(List<Point> lines) {
			Box near = this.box.grownBy(4);
			return this.distance + this.preference + COST_OF_LINE * lines.stream().filter(near::contains).count();
		}

		MapLabel label(Box mark, MapLettering lettering, boolean hasNote) {
			String anchor = (this.across > 0.3) ? "start" : (this.across < -0.3) ? "end" : "middle";
			double x = (this.across > 0.3) ? this.box.left()
					: (this.across < -0.3) ? this.box.right() : this.box.middle().x();
			double y = this.box.top() + lettering.ascent();
			return new MapLabel(Rounded.tenth(x), Rounded.tenth(y), Rounded.tenth(y + lettering.noteDrop()), hasNote,
					anchor, (this.distance > POINTER_FROM) ? pointer(mark) : null, MapLabel.Room.of(this.box));
		}

		private String pointer(Box mark) {
			Point end = this.box.grownBy(2).nearest(mark.middle());
			Point start = mark.middle().towards(end, mark.height() / 2 / mark.middle().distanceTo(end));
			return new PathData().line(List.of(start, end)).toString();
		}

	}

}

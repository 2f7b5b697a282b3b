package org.opendelegation.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves marks apart that would hide each other, as little as it takes.
 */
final class Spread {

	private static final int ROUNDS = 400;

	private static final double GAP = 2;

	private final List<Box> boxes;

	private final Box sheet;

	private Spread(List<Box> boxes, Box sheet) {
		this.boxes = new ArrayList<>(boxes);
		this.sheet = sheet;
	}

	static List<Box> apart(List<Box> boxes, Box sheet) {
		Spread spread = new Spread(boxes, sheet);
		for (int round = 0; round < ROUNDS && spread.pushAll(round); round++) {
			spread.keepInside();
		}
		return spread.boxes;
	}

	private boolean pushAll(int round) {
		boolean moved = false;
		for (int i = 0; i < this.boxes.size(); i++) {
			for (int j = i + 1; j < this.boxes.size(); j++) {
				moved |= push(i, j, round);
			}
		}
		return moved;
	}

	private boolean push(int i, int j, int round) {
		Box a = this.boxes.get(i);
		Box b = this.boxes.get(j);
		if (!a.grownBy(GAP).overlaps(b)) {
			return false;
		}
		double dx = b.middle().x() - a.middle().x();
		double dy = b.middle().y() - a.middle().y();
		double distance = Math.hypot(dx, dy);
		double turn = 1 + 0.7 * i + 1.9 * j + 0.3 * round;
		double ux = (distance > 0.5) ? dx / distance : Math.cos(turn);
		double uy = (distance > 0.5) ? dy / distance : Math.sin(turn);
		double by = Math.max(0.6, ((a.width() + b.width()) / 2 + GAP - distance) / 4);
		this.boxes.set(i, a.movedBy(-ux * by, -uy * by));
		this.boxes.set(j, b.movedBy(ux * by, uy * by));
		return true;
	}

	private void keepInside() {
		this.boxes.replaceAll((box) -> {
			double dx = Math.max(0, this.sheet.left() - box.left()) - Math.max(0, box.right() - this.sheet.right());
			double dy = Math.max(0, this.sheet.top() - box.top()) - Math.max(0, box.bottom() - this.sheet.bottom());
			return box.movedBy(dx, dy);
		});
	}

}

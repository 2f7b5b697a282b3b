package org.opendelegation.picture;

import java.util.Collection;

/**
 * An upright rectangle of a drawing.
 */
record Box(double left, double top, double right, double bottom) {

	static Box around(Collection<Point> points) {
		double left = points.stream().mapToDouble(Point::x).min().orElse(0);
		double top = points.stream().mapToDouble(Point::y).min().orElse(0);
		double right = points.stream().mapToDouble(Point::x).max().orElse(0);
		double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
		return new Box(left, top, right, bottom);
	}

	static Box centredOn(Point middle, double width, double height) {
		return new Box(middle.x() - width / 2, middle.y() - height / 2, middle.x() + width / 2,
				middle.y() + height / 2);
	}

	double width() {
		return this.right - this.left;
	}

	double height() {
		return this.bottom - this.top;
	}

	Point middle() {
		return new Point((this.left + this.right) / 2, (this.top + this.bottom) / 2);
	}

	Box grownBy(double margin) {
		return new Box(this.left - margin, this.top - margin, this.right + margin, this.bottom + margin);
	}

	Box movedBy(double dx, double dy) {
		return new Box(this.left + dx, this.top + dy, this.right + dx, this.bottom + dy);
	}

	boolean overlaps(Box other) {
		return this.left < other.right && other.left < this.right && this.top < other.bottom && other.top < this.bottom;
	}

	boolean contains(Box other) {
		return this.left <= other.left && other.right <= this.right && this.top <= other.top
				&& other.bottom <= this.bottom;
	}

	boolean contains(Point point) {
		return this.left <= point.x() && point.x() <= this.right && this.top <= point.y() && point.y() <= this.bottom;
	}

	/** The nearest point inside. */
	Point nearest(Point point) {
		return new Point(Math.min(this.right, Math.max(this.left, point.x())),
				Math.min(this.bottom, Math.max(this.top, point.y())));
	}

}

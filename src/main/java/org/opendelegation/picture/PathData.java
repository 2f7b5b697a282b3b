package org.opendelegation.picture;

import java.util.List;

/**
 * Writes the {@code d} of an SVG path: one decimal, steps relative to the point before,
 * because a map has thousands of them.
 */
final class PathData {

	private final StringBuilder data = new StringBuilder();

	private long x;

	private long y;

	PathData shape(List<Point> ring) {
		int length = this.data.length();
		if (points(ring) < 3) {
			this.data.setLength(length);
		}
		else {
			this.data.append('z');
		}
		return this;
	}

	PathData line(List<Point> line) {
		int length = this.data.length();
		if (points(line) < 2) {
			this.data.setLength(length);
		}
		return this;
	}

	// How many different points were written: those that round to the same are one
	private int points(List<Point> points) {
		int written = 0;
		for (Point point : points) {
			long nextX = Math.round(point.x() * 10);
			long nextY = Math.round(point.y() * 10);
			if (written == 0) {
				this.data.append('M');
				pair(nextX, nextY);
			}
			else if (nextX == this.x && nextY == this.y) {
				continue;
			}
			else {
				this.data.append((written == 1) ? "l" : (nextX < this.x) ? "" : " ");
				pair(nextX - this.x, nextY - this.y);
			}
			this.x = nextX;
			this.y = nextY;
			written++;
		}
		return written;
	}

	private void pair(long tenthsOfX, long tenthsOfY) {
		number(tenthsOfX);
		if (tenthsOfY >= 0) {
			this.data.append(' ');
		}
		number(tenthsOfY);
	}

	private void number(long tenths) {
		if (tenths < 0) {
			this.data.append('-');
		}
		long size = Math.abs(tenths);
		if (size >= 10 || size == 0) {
			this.data.append(size / 10);
		}
		if (size % 10 != 0) {
			this.data.append('.').append(size % 10);
		}
	}

	@Override
	public String toString() {
		return this.data.toString();
	}

}

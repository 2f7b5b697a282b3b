package org.opendelegation.picture;

import org.jspecify.annotations.Nullable;

/**
 * Where a name stands on a map: the point its text is anchored at ({@code start},
 * {@code middle} or {@code end}), the baselines of name and note, and the path of a
 * pointer when the name had to move away from its place.
 *
 * @param x where the text is anchored
 * @param y the baseline of the name
 * @param noteY the baseline of the note
 * @param hasNote whether there is room for the note
 * @param anchor the value for {@code text-anchor}
 * @param pointer path data, or nothing when the name stands at its place
 * @param room the rectangle kept free for it
 */
public record MapLabel(double x, double y, double noteY, boolean hasNote, String anchor, @Nullable String pointer,
		Room room) {

	/**
	 * A rectangle in units of the view box.
	 */
	public record Room(double left, double top, double right, double bottom) {

		static Room of(Box box) {
			return new Room(box.left(), box.top(), box.right(), box.bottom());
		}

	}

}

package org.opendelegation.picture;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Who met whom: travelers on the left, others on the right, a curve for each pair. What a
 * source says of the travelers only as a group runs through a knot, so that nobody is
 * shown to have met someone in person when no source says so. Measures are units of a
 * view box of {@code width} by {@code height}.
 *
 * @param width of the view box
 * @param height of the view box
 * @param travelers the left column
 * @param others the right column
 * @param curves the links, the groups' last
 * @param knots where the ways of a group come together
 * @param rows the same in words
 */
public record MeetingNetwork(int width, int height, List<Node> travelers, List<Node> others, List<Curve> curves,
		List<Knot> knots, List<Row> rows) {

	static final int WIDTH = 720;

	/** The drawing of some links; nothing when there is none. */
	public static Optional<MeetingNetwork> of(List<Traveler> travelers, List<Other> others, List<Link> links) {
		return links.isEmpty() ? Optional.empty() : Optional.of(new NetworkDrawing(travelers, others, links).draw());
	}

	/** How the links are known, for the legend. */
	public List<Certainty> certainties() {
		return this.curves.stream().map(Curve::certainty).distinct().sorted().toList();
	}

	/**
	 * How it is known that two met.
	 */
	public enum Certainty {

		/** A record of the meeting names them. */
		CONFIRMED,

		/** Someone else reports it. */
		REPORTED,

		/** It follows from something else. */
		INFERRED,

		/** A source speaks of the travelers only as a group, such as "the mayors". */
		COLLECTIVE

	}

	/**
	 * Someone who traveled.
	 */
	public record Traveler(String label, @Nullable String href) {

	}

	/**
	 * Someone who was met, a person or an organization.
	 */
	public record Other(String label, @Nullable String href, @Nullable String description) {

	}

	/**
	 * That two met.
	 *
	 * @param traveler index in the list of travelers
	 * @param other index in the list of others
	 * @param meetings where they met
	 * @param certainty how it is known
	 */
	public record Link(int traveler, int other, List<String> meetings, Certainty certainty) {

		public Link {
			meetings = List.copyOf(meetings);
		}

	}

	/**
	 * A name in a column.
	 *
	 * @param title the whole name
	 * @param lines the name as drawn
	 * @param description small lines below
	 * @param textX where the text is anchored
	 * @param x the dot
	 * @param y the dot
	 */
	public record Node(String title, List<Line> lines, List<Line> description, double textX, double x, double y) {

	}

	/**
	 * A line of text and its baseline.
	 */
	public record Line(String text, double y) {

	}

	/**
	 * A link as a path.
	 */
	public record Curve(String path, Certainty certainty, String title) {

	}

	/**
	 * Where the ways of a group come together.
	 */
	public record Knot(double x, double y) {

	}

	/**
	 * What a link says, in words: links that say the same of several travelers are one.
	 */
	public record Row(Other other, List<Traveler> travelers, List<String> meetings, Certainty certainty) {

	}

}

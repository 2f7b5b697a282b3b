package org.opendelegation.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.picture.MeetingNetwork.Certainty;
import org.opendelegation.picture.MeetingNetwork.Curve;
import org.opendelegation.picture.MeetingNetwork.Knot;
import org.opendelegation.picture.MeetingNetwork.Line;
import org.opendelegation.picture.MeetingNetwork.Link;
import org.opendelegation.picture.MeetingNetwork.Node;
import org.opendelegation.picture.MeetingNetwork.Other;
import org.opendelegation.picture.MeetingNetwork.Row;
import org.opendelegation.picture.MeetingNetwork.Traveler;

/**
 * Lays out who met whom.
 */
final class NetworkDrawing {

	private static final Lettering NAME = new Lettering(16);

	private static final Lettering DESCRIPTION = new Lettering(13);

	private static final double LEFT = 236;

	private static final double RIGHT = 452;

	private static final double TEXT_GAP = 14;

	private static final double ROW_GAP = 16;

	private static final double HEAD = 34;

	private static final double KNOT_STEP = 26;

	private final List<Traveler> travelers;

	private final List<Other> others;

	private final List<Link> links;

	NetworkDrawing(List<Traveler> travelers, List<Other> others, List<Link> links) {
		this.travelers = List.copyOf(travelers);
		this.others = List.copyOf(others);
		this.links = List.copyOf(links);
	}

	MeetingNetwork draw() {
		List<Text> left = this.travelers.stream().map((traveler) -> Text.of(traveler.label(), null, LEFT)).toList();
		List<Text> right = this.others.stream()
			.map((other) -> Text.of(other.label(), other.description(), MeetingNetwork.WIDTH - RIGHT))
			.toList();
		double height = Math.max(Text.height(left), Text.height(right));
		List<Node> from = column(left, LEFT, -TEXT_GAP, height);
		List<Node> to = column(right, RIGHT, TEXT_GAP, height);
		List<Curve> curves = new ArrayList<>(pairs(from, to));
		List<Knot> knots = groups(from, to, curves);
		return new MeetingNetwork(MeetingNetwork.WIDTH, (int) Math.ceil(HEAD + height + 4), from, to,
				List.copyOf(curves), knots, rows());
	}

	// The shorter column spreads over the height of the longer one
	private static List<Node> column(List<Text> texts, double x, double textOffset, double height) {
		double share = (height - Text.height(texts)) / texts.size();
		List<Node> nodes = new ArrayList<>();
		double y = HEAD;
		for (Text text : texts) {
			nodes.add(text.node(x, x + textOffset, y + (text.height() + share) / 2));
			y += text.height() + share;
		}
		return List.copyOf(nodes);
	}

	private List<Curve> pairs(List<Node> from, List<Node> to) {
		return this.links.stream()
			.filter((link) -> link.certainty() != Certainty.COLLECTIVE)
			.map((link) -> curve(from.get(link.traveler()), to.get(link.other()), link))
			.toList();
	}

	private static Curve curve(Node from, Node to, Link link) {
		String title = from.title() + " – " + to.title() + ": " + String.join("; ", link.meetings());
		return new Curve(path(from.x(), from.y(), to.x(), to.y()), link.certainty(), title);
	}

	private List<Knot> groups(List<Node> from, List<Node> to, List<Curve> curves) {
		List<Knot> knots = new ArrayList<>();
		for (Map.Entry<Set<Integer>, Set<Integer>> group : groups().entrySet()) {
			Knot knot = knot(group.getKey().stream().map(from::get).toList(), knots);
			knots.add(knot);
			for (int traveler : group.getKey()) {
				Node node = from.get(traveler);
				curves.add(new Curve(path(node.x(), node.y(), knot.x(), knot.y()), Certainty.COLLECTIVE, node.title()));
			}
			for (int other : group.getValue()) {
				Node node = to.get(other);
				curves.add(new Curve(path(knot.x(), knot.y(), node.x(), node.y()), Certainty.COLLECTIVE, node.title()));
			}
		}
		return List.copyOf(knots);
	}

	// Who is spoken of together, and with whom they met
	private Map<Set<Integer>, Set<Integer>> groups() {
		Map<Integer, Set<Integer>> travelersByOther = new LinkedHashMap<>();
		this.links.stream()
			.filter((link) -> link.certainty() == Certainty.COLLECTIVE)
			.forEach((link) -> travelersByOther.computeIfAbsent(link.other(), (key) -> new TreeSet<>())
				.add(link.traveler()));
		Map<Set<Integer>, Set<Integer>> groups = new LinkedHashMap<>();
		travelersByOther.forEach((other, group) -> groups.computeIfAbsent(group, (key) -> new TreeSet<>()).add(other));
		return groups;
	}

	private static Knot knot(List<Node> group, List<Knot> before) {
		double x = LEFT + (RIGHT - LEFT) * 0.42;
		double y = group.stream().mapToDouble(Node::y).average().orElse(0);
		while (isTaken(y, before)) {
			y += KNOT_STEP;
		}
		return new Knot(Rounded.tenth(x), Rounded.tenth(y));
	}

	private static boolean isTaken(double y, List<Knot> before) {
		return before.stream().anyMatch((knot) -> Math.abs(knot.y() - y) < KNOT_STEP);
	}

	private static String path(double x1, double y1, double x2, double y2) {
		double bend = Rounded.tenth((x1 + x2) / 2);
		return "M" + x1 + " " + y1 + "C" + bend + " " + y1 + " " + bend + " " + y2 + " " + x2 + " " + y2;
	}

	private List<Row> rows() {
		record Same(int other, List<String> meetings, Certainty certainty) {
		}
		Map<Same, Set<Integer>> rows = new LinkedHashMap<>();
		for (Link link : this.links) {
			rows.computeIfAbsent(new Same(link.other(), link.meetings(), link.certainty()), (key) -> new TreeSet<>())
				.add(link.traveler());
		}
		return rows.entrySet()
			.stream()
			.map((row) -> new Row(this.others.get(row.getKey().other()),
					row.getValue().stream().map(this.travelers::get).toList(), row.getKey().meetings(),
					row.getKey().certainty()))
			.toList();
	}

	/**
	 * A name and a description, each on as many lines as a long name of an organization
	 * takes.
	 */
	private record Text(String title, List<String> lines, List<String> description) {

		private static final double LINE = 19;

		private static final double SMALL_LINE = 16;

		private static final int MOST_LINES = 3;

		static Text of(String title, @Nullable String description, double columnWidth) {
			double room = columnWidth - TEXT_GAP - 4;
			return new Text(title, NAME.wrapped(title, room, MOST_LINES),
					(description != null) ? DESCRIPTION.wrapped(description, room, MOST_LINES) : List.of());
		}

		static double height(List<Text> texts) {
			return texts.stream().mapToDouble(Text::height).sum();
		}

		double height() {
			return textHeight() + ROW_GAP;
		}

		private double textHeight() {
			return LINE * this.lines.size() + SMALL_LINE * this.description.size();
		}

		Node node(double x, double textX, double y) {
			double top = y - textHeight() / 2;
			List<Line> drawn = lines(this.lines, top + 14.5, LINE);
			List<Line> small = lines(this.description, top + LINE * this.lines.size() + 12, SMALL_LINE);
			return new Node(this.title, drawn, small, textX, x, Rounded.tenth(y));
		}

		private static List<Line> lines(List<String> texts, double firstBaseline, double step) {
			return IntStream.range(0, texts.size())
				.mapToObj((index) -> new Line(texts.get(index), Rounded.tenth(firstBaseline + index * step)))
				.toList();
		}

	}

}

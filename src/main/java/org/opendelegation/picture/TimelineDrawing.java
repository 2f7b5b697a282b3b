package org.opendelegation.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.opendelegation.picture.Timeline.Axis;
import org.opendelegation.picture.Timeline.Bar;
import org.opendelegation.picture.Timeline.Entry;
import org.opendelegation.picture.Timeline.Item;
import org.opendelegation.picture.Timeline.Lane;
import org.opendelegation.picture.Timeline.LaneDrawing;
import org.opendelegation.picture.Timeline.Listing;
import org.opendelegation.picture.Timeline.Row;
import org.opendelegation.picture.Timeline.Scale;

/**
 * Lays out a timeline from top to bottom: axis, lanes, lists.
 */
final class TimelineDrawing {

	static final Lettering LABEL = new Lettering(14);

	private static final double EDGE = 8;

	private static final double TOP_OF_DAYS = 62;

	private static final double TOP_OF_TICKS = 44;

	private static final double NAME_HEIGHT = 24;

	private static final double ROW_HEIGHT = 28;

	private static final double BAR_HEIGHT = 22;

	private static final double LEAST_BAR = 7;

	private static final double GAP = 6;

	private static final double LANE_GAP = 10;

	private static final int COLUMNS = 2;

	private final List<Lane> lanes;

	private final TimeAxis axis;

	TimelineDrawing(List<Lane> lanes, Period period) {
		this.lanes = lanes;
		this.axis = new TimeAxis(period, EDGE, Timeline.WIDTH - EDGE);
	}

	Timeline draw() {
		double top = (this.axis.scale() == Scale.DAYS) ? TOP_OF_DAYS : TOP_OF_TICKS;
		List<LaneDrawing> drawings = lanesFrom(top);
		double bottom = top + drawings.stream().mapToDouble(LaneDrawing::height).sum();
		Axis head = new Axis(this.axis.scale(), top, bottom, this.axis.ticks(), this.axis.groups());
		Listing undated = listing(entries().filter((entry) -> entry.period().isEmpty()), bottom);
		Listing outside = listing(entries().filter((entry) -> entry.period().isPresent() && !isOnAxis(entry)),
				bottom + undated.height());
		return new Timeline(Timeline.WIDTH, (int) Math.ceil(outside.y() + outside.height() + 2), head, drawings,
				undated, outside, rows());
	}

	private List<LaneDrawing> lanesFrom(double top) {
		List<LaneDrawing> drawings = new ArrayList<>();
		double y = top;
		for (Lane lane : this.lanes) {
			if (lane.entries().stream().anyMatch(this::isOnAxis)) {
				LaneDrawing drawing = lane(lane, y);
				drawings.add(drawing);
				y += drawing.height();
			}
		}
		return List.copyOf(drawings);
	}

	private Stream<Entry> entries() {
		return this.lanes.stream().flatMap((lane) -> lane.entries().stream());
	}

	private boolean isOnAxis(Entry entry) {
		return entry.period().filter(this.axis.period()::contains).isPresent();
	}

	private List<Row> rows() {
		return this.lanes.stream()
			.flatMap((lane) -> lane.entries().stream().map((entry) -> new Row(lane.name(), entry)))
			.toList();
	}

	private LaneDrawing lane(Lane lane, double y) {
		List<Bar> bars = new ArrayList<>();
		List<Entry> entries = lane.entries().stream().filter(this::isOnAxis).sorted(byStart()).toList();
		for (Entry entry : entries) {
			Bar bar = bar(entry, y + NAME_HEIGHT);
			while (isTaken(bar, bars)) {
				bar = bar(entry, bar.y() + ROW_HEIGHT);
			}
			bars.add(bar);
		}
		double bottom = bars.stream().mapToDouble((bar) -> bar.y() + ROW_HEIGHT).max().orElse(y);
		return new LaneDrawing(lane.name(), y, y + 17, bottom + LANE_GAP - y, List.copyOf(bars));
	}

	private static Comparator<Entry> byStart() {
		return Comparator.comparing((entry) -> entry.period().orElseThrow().from());
	}

	private static boolean isTaken(Bar bar, List<Bar> bars) {
		return bars.stream()
			.anyMatch((other) -> other.y() == bar.y() && bar.left() < other.right() + GAP
					&& other.left() < bar.right() + GAP);
	}

	private Bar bar(Entry entry, double y) {
		Period period = entry.period().orElseThrow();
		double left = this.axis.x(period.from()) + 1;
		double right = Math.max(left + LEAST_BAR, this.axis.x(period.to().plusDays(1)) - 1);
		BarLabel label = BarLabel.of(entry.label(), left, right, Timeline.WIDTH - EDGE, LABEL);
		return new Bar(label.text(), entry.label(), period.from(), period.to(), entry.certainty(), Rounded.tenth(left),
				y, Rounded.tenth(right - left), BAR_HEIGHT, Rounded.tenth(label.x()), y + 16, label.anchor(),
				label.inside());
	}

	private static Listing listing(Stream<Entry> listed, double y) {
		List<Entry> entries = listed.toList();
		List<Item> items = new ArrayList<>();
		double column = (Timeline.WIDTH - 2 * EDGE) / COLUMNS;
		int perColumn = (entries.size() + COLUMNS - 1) / COLUMNS;
		for (int i = 0; i < entries.size(); i++) {
			String label = entries.get(i).label();
			items.add(new Item(LABEL.shortened(label, column - 30), label, EDGE + (i / perColumn) * column,
					y + NAME_HEIGHT + LANE_GAP + 15 + (i % perColumn) * 22));
		}
		double height = items.isEmpty() ? 0 : NAME_HEIGHT + 2 * LANE_GAP + perColumn * 22;
		return new Listing(y, y + LANE_GAP + 15, height, List.copyOf(items));
	}

}

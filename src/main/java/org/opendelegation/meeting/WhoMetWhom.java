package org.opendelegation.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opendelegation.picture.MeetingNetwork;
import org.opendelegation.picture.MeetingNetwork.Certainty;
import org.opendelegation.picture.MeetingNetwork.Link;
import org.opendelegation.source.NamedLink;
import org.opendelegation.source.Provenance;

/**
 * The links between the delegation and those whom it met. A link joins two whom sources
 * place at the same meeting, under the names that the sources use: "the mayors" stay a
 * group and are never taken apart into persons. A link is as sure as the list of those
 * present says.
 */
class WhoMetWhom {

	private final Map<NamedLink, MeetingNetwork.Traveler> travelers = new LinkedHashMap<>();

	private final Map<NamedLink, MeetingNetwork.Other> others = new LinkedHashMap<>();

	private final Map<Tie, List<String>> ties = new LinkedHashMap<>();

	private final Provenance provenance;

	WhoMetWhom(Provenance provenance) {
		this.provenance = provenance;
	}

	@Nullable MeetingNetwork draw(List<Meeting> meetings) {
		meetings.forEach(this::add);
		List<NamedLink> left = List.copyOf(this.travelers.keySet());
		List<NamedLink> right = List.copyOf(this.others.keySet());
		List<Link> links = this.ties.entrySet()
			.stream()
			.map((entry) -> new Link(left.indexOf(entry.getKey().traveler()), right.indexOf(entry.getKey().other()),
					entry.getValue(), entry.getKey().certainty()))
			.toList();
		return MeetingNetwork.of(List.copyOf(this.travelers.values()), List.copyOf(this.others.values()), links)
			.orElse(null);
	}

	private void add(Meeting meeting) {
		for (Attendance traveler : named(meeting.getOfDelegation())) {
			for (Attendance other : named(meeting.getOfOthers())) {
				add(traveler, other, meeting.getTitle());
			}
		}
	}

	/**
	 * Whose name is withheld could be anybody, and is drawn as nobody.
	 */
	private List<Attendance> named(List<Attendance> side) {
		return side.stream()
			.filter((attendance) -> this.provenance.withholding(attendance.getNameFact()) == null)
			.toList();
	}

	private void add(Attendance traveler, Attendance other, String meeting) {
		NamedLink from = traveler.getParty().toLink();
		NamedLink to = other.getParty().toLink();
		this.travelers.computeIfAbsent(from, (name) -> new MeetingNetwork.Traveler(name.name(), name.path()));
		this.others.computeIfAbsent(to,
				(name) -> new MeetingNetwork.Other(name.name(), name.path(), representedBy(other)));
		Tie tie = new Tie(from, to, certaintyOf(traveler, other));
		this.ties.computeIfAbsent(tie, (pair) -> new ArrayList<>()).add(meeting);
	}

	private static @Nullable String representedBy(Attendance attendance) {
		NamedLink represented = attendance.getRepresentingLink();
		return (represented != null) ? represented.name() : null;
	}

	private static Certainty weaker(Certainty one, Certainty other) {
		return (one.compareTo(other) > 0) ? one : other;
	}

	/**
	 * A link is as sure as the less sure of its ends. That the others are a group shows
	 * in their name; of the delegation it says that no traveler is named.
	 */
	private static Certainty certaintyOf(Attendance traveler, Attendance other) {
		return traveler.isCollective() ? Certainty.COLLECTIVE : weaker(certaintyOf(traveler), certaintyOf(other));
	}

	private static Certainty certaintyOf(Attendance attendance) {
		return switch (attendance.getCertainty()) {
			case CONFIRMED -> Certainty.CONFIRMED;
			case REPORTED -> Certainty.REPORTED;
			case INFERRED -> Certainty.INFERRED;
		};
	}

	/**
	 * That two were at the same meetings, known equally well of each.
	 */
	private record Tie(NamedLink traveler, NamedLink other, Certainty certainty) {
	}

}

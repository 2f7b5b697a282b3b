package org.opendelegation.picture;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.opendelegation.picture.MeetingNetwork.Certainty;
import org.opendelegation.picture.MeetingNetwork.Curve;
import org.opendelegation.picture.MeetingNetwork.Link;
import org.opendelegation.picture.MeetingNetwork.Node;
import org.opendelegation.picture.MeetingNetwork.Other;
import org.opendelegation.picture.MeetingNetwork.Traveler;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingNetworkTests {

	private final List<Traveler> travelers = List.of(new Traveler("Anissa Williams", null),
			new Traveler("Marilyn Librers", null));

	private final List<Other> others = List.of(new Other("James Chau", null, "President"),
			new Other("The China-United States Exchange Foundation of Hong Kong and of many other places", null, null));

	@Test
	void drawsNothingWithoutLinks() {
		assertThat(MeetingNetwork.of(this.travelers, this.others, List.of())).isEmpty();
	}

	@Test
	void leadsAGroupThroughAKnotInsteadOfPairingItsMembers() {
		MeetingNetwork network = network(link(0, 0, Certainty.COLLECTIVE), link(1, 0, Certainty.COLLECTIVE),
				link(0, 1, Certainty.COLLECTIVE), link(1, 1, Certainty.COLLECTIVE));
		assertThat(network.knots()).hasSize(1);
		assertThat(network.curves()).hasSize(4);
		assertThat(network.curves()).extracting(Curve::path)
			.noneMatch((path) -> path.startsWith("M" + network.travelers().get(0).x() + " ")
					&& path.endsWith(" " + network.others().get(0).x() + " " + network.others().get(0).y()));
	}

	@Test
	void saysTheSameOfSeveralTravelersInOneRow() {
		MeetingNetwork network = network(link(0, 0, Certainty.REPORTED), link(1, 0, Certainty.REPORTED),
				link(1, 1, Certainty.CONFIRMED));
		assertThat(network.rows()).hasSize(2);
		assertThat(network.rows().get(0).travelers()).hasSize(2);
		assertThat(network.certainties()).containsExactly(Certainty.CONFIRMED, Certainty.REPORTED);
	}

	@Test
	void wrapsLongNamesAndKeepsTheWholeNameAsTitle() {
		Node node = network(link(0, 1, Certainty.CONFIRMED)).others().get(1);
		assertThat(node.lines()).hasSizeBetween(2, 3);
		assertThat(node.title()).isEqualTo(this.others.get(1).label());
	}

	@Test
	void growsWithItsRows() {
		List<Other> many = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			many.add(new Other("Company " + i, null, null));
		}
		MeetingNetwork network = MeetingNetwork.of(this.travelers, many, List.of(link(0, 29, Certainty.INFERRED)))
			.orElseThrow();
		assertThat(network.height()).isGreaterThan(1000);
		assertThat(network.others()).extracting(Node::y).isSorted().allMatch((y) -> y < network.height());
	}

	private MeetingNetwork network(Link... links) {
		return MeetingNetwork.of(this.travelers, this.others, List.of(links)).orElseThrow();
	}

	private static Link link(int traveler, int other, Certainty certainty) {
		return new Link(traveler, other, List.of("Welcome"), certainty);
	}

}

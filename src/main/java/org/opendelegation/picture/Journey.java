package org.opendelegation.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.opendelegation.picture.RouteMap.Place;

/**
 * The places of a journey, each once however often it is visited, and the ways between
 * them, each once however often it is traveled.
 */
record Journey(List<Visit> visits, List<Leg> legs) {

	private static final double SAME_PLACE = 0.02;

	static Journey of(List<Place> journey) {
		List<Visit> visits = new ArrayList<>();
		List<Visit> order = new ArrayList<>();
		int number = 0;
		for (Place place : journey) {
			number += place.home() ? 0 : 1;
			Visit visit = visits.stream().filter((known) -> known.isAt(place)).findFirst().orElse(null);
			if (visit == null) {
				visit = new Visit(place.label(), place.where(), place.home(), new ArrayList<>(), new ArrayList<>());
				visits.add(visit);
			}
			visit.add(place, number);
			order.add(visit);
		}
		return new Journey(visits, legs(order));
	}

	private static List<Leg> legs(List<Visit> order) {
		Set<Leg> legs = new LinkedHashSet<>();
		for (int i = 1; i < order.size(); i++) {
			Leg leg = leg(order, i);
			if (leg.from() != leg.to() && !legs.contains(leg.back())) {
				legs.add(leg);
			}
		}
		return List.copyOf(legs);
	}

	// People from several homes do not travel from home to home, but to the first stop
	private static Leg leg(List<Visit> order, int i) {
		Visit from = order.get(i - 1);
		Visit to = order.get(i);
		if (!from.home() || !to.home()) {
			return new Leg(from, to);
		}
		return order.subList(i, order.size())
			.stream()
			.filter((visit) -> !visit.home())
			.findFirst()
			.map((first) -> new Leg(from, first))
			.orElseGet(() -> new Leg(lastAway(order.subList(0, i), from), to));
	}

	private static Visit lastAway(List<Visit> before, Visit otherwise) {
		return before.stream().filter((visit) -> !visit.home()).reduce(otherwise, (a, b) -> b);
	}

	/**
	 * A place with the numbers and notes of its visits.
	 */
	record Visit(String label, GeoPoint where, boolean home, List<Integer> numbers, List<String> notes) {

		boolean isAt(Place place) {
			GeoPoint other = place.where();
			return this.home == place.home() && Math.abs(other.latitude() - this.where.latitude()) < SAME_PLACE
					&& Math.abs(other.around(this.where.longitude()).longitude() - this.where.longitude()) < SAME_PLACE;
		}

		void add(Place place, int number) {
			if (!this.home && !this.numbers.contains(number)) {
				this.numbers.add(number);
			}
			if (place.note() != null && !place.note().isBlank() && !this.notes.contains(place.note())) {
				this.notes.add(place.note());
			}
		}

		String number() {
			return String.join(", ", this.numbers.stream().map(String::valueOf).toList());
		}

	}

	/**
	 * From one place to another.
	 */
	record Leg(Visit from, Visit to) {

		Leg back() {
			return new Leg(this.to, this.from);
		}

	}

}

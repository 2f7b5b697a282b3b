package org.opendelegation.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.Finding;
import org.opendelegation.rule.Value;
import org.opendelegation.support.Money;

/**
 * What a rule found, with the trip that it found it of.
 *
 * @param trip the slug of the trip
 * @param tripTitle what the trip is called
 * @param finding what was found
 * @param shares how much of payments for several was for whom it is about, as far as a
 * source says, by the keys of the payments
 */
public record TripFinding(String trip, String tripTitle, Finding finding, Map<String, Money> shares) {

	private static final Set<String> AMOUNTS = Set.of("amount", "value");

	/**
	 * The amounts of payments and the values of objects that it was found from, with the
	 * share of whom it is about.
	 */
	public List<Amount> amounts() {
		return this.finding.inputs()
			.stream()
			.filter((input) -> AMOUNTS.contains(input.name()))
			.map((input) -> new Amount(input.value(),
					input.record().kind().equals("payment") ? this.shares.get(input.record().key()) : null))
			.toList();
	}

	/**
	 * Whether the day that it tells is over.
	 * @param today the day on which somebody reads it
	 */
	public boolean isOver(LocalDate today) {
		LocalDate day = this.finding.day();
		return day != null && day.isBefore(today);
	}

	/**
	 * Where it stands on the page of the trip.
	 */
	public String getPath() {
		return "/trips/" + this.trip + "#disclosure";
	}

	/**
	 * An amount that it was found from.
	 *
	 * @param value the whole amount, or {@code null} where nobody states it
	 * @param share how much of it was for whom the finding is about, or {@code null}
	 * where no source says or it was for nobody else
	 */
	public record Amount(@Nullable Value value, @Nullable Money share) {
	}

}

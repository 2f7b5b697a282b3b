package org.opendelegation.funding;

import java.util.List;
import java.util.Map;

import org.opendelegation.trip.EditionContent;
import org.opendelegation.trip.Question;

/**
 * Objects that people on the trip were given.
 *
 * @param gifts the gifts, in order
 */
public record GiftObjects(List<Gift> gifts) implements EditionContent {

	@Override
	public Map<Question, String> getAnswers() {
		return this.gifts.isEmpty() ? Map.of() : Map.of(Question.WHO_PAID, "funding/_gifts");
	}

	@Override
	public List<Gift> getRecords() {
		return this.gifts;
	}

}

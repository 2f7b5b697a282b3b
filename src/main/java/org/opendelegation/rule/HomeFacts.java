package org.opendelegation.rule;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.RecordRef;

/**
 * The city whose relationship it is.
 *
 * @param slug its slug
 * @param name what it is called
 * @param country the code of its country
 * @param region what its state or province is called, or {@code null} where that is not
 * recorded
 * @param state the code of its state in ISO 3166-2, or {@code null} where neither that
 * nor a region is recorded whose code is known here
 */
public record HomeFacts(String slug, String name, String country, @Nullable String region, @Nullable String state) {

	public HomeFacts {
		state = Jurisdictions.stateOf(state, country, region);
	}

	RecordRef record() {
		return new RecordRef("city", this.slug);
	}

	/**
	 * Where its policies and the laws of its state are in force, the narrowest first.
	 */
	List<String> jurisdictions() {
		return (this.state != null) ? List.of(this.state + "/" + this.slug, this.state) : List.of();
	}

	/**
	 * The state with its code, or the city where no state is recorded.
	 */
	Value place() {
		if (this.state == null) {
			return Value.name(this.name);
		}
		return Value.name((this.region != null) ? this.region + " (" + this.state + ")" : this.state);
	}

}

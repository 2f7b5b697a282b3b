package org.opendelegation.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A change that can be made to many records of a list at once. Somebody sees first what
 * it would do to each, and what it would leave alone and why.
 */
public interface BulkChange {

	/**
	 * The list, as addresses call it, such as {@code officials}.
	 */
	String getList();

	/**
	 * What the change is called in addresses and messages, such as {@code end-offices}.
	 */
	String getName();

	Input getInput();

	/**
	 * What a {@link Input#CHOICE} is chosen from: values with what they are called.
	 */
	default Map<String, String> getChoices() {
		return Map.of();
	}

	/**
	 * What is wrong with what was typed, as a message key, or {@code null}. What is wrong
	 * for one record only is the reason to leave it alone.
	 */
	default @Nullable String findMistake(@Nullable String value) {
		return null;
	}

	/**
	 * Keeps others from changing some records until this is done. Whoever changes several
	 * holds them in one order.
	 */
	void hold(Collection<String> slugs);

	/**
	 * What it would do to some records, each part that changes by itself. A record that
	 * is not there has no step.
	 * @param slugs the records
	 * @param value what was typed, if anything is to be
	 * @param keeper who wants to change them
	 */
	List<BulkStep> plan(Collection<String> slugs, @Nullable String value, Keeper keeper);

	/**
	 * What is typed for all records.
	 */
	enum Input {

		NONE, TEXT, DATE, CHOICE

	}

}

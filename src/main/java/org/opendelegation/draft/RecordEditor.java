package org.opendelegation.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Questions;
import org.opendelegation.trip.Edition;

import org.springframework.validation.Errors;

/**
 * How staff edit one kind of record of an edition. Every subject gives one for each of
 * its kinds; pages, rights, stale forms and duplicates are the same for all.
 *
 * @param <F> the form: a record whose components are texts as a browser sends them, each
 * of which may be {@code null}
 */
public interface RecordEditor<F> {

	/**
	 * What such records are called in citations and addresses, such as {@code stop}.
	 */
	String getKind();

	Class<F> getFormType();

	/**
	 * The template that has the fields as a fragment {@code fields}.
	 */
	String getTemplate();

	/**
	 * Whether an edition has any number of these, and not exactly one.
	 */
	default boolean isRepeated() {
		return true;
	}

	F blank();

	/**
	 * What a record holds now.
	 */
	Optional<Loaded<F>> load(Edition edition, String key);

	/**
	 * What is wrong beyond what the form says itself, such as a city that there is not.
	 */
	default void check(Edition edition, F form, Errors errors) {
	}

	/**
	 * What is wrong with a record that is entered beside those that are there already.
	 */
	default void checkNew(Edition edition, F form, Errors errors) {
	}

	/**
	 * What is asked before a form without mistakes is saved, since it is unlikely.
	 */
	default void ask(Edition edition, F form, Questions questions) {
	}

	/**
	 * The same beside the other records of the edition.
	 * @param key the key of the record, or {@code null} for a new one
	 */
	default void askBeside(Edition edition, @Nullable String key, F form, Questions questions) {
	}

	/**
	 * The name for which a form chooses no record of the directory, though there may be
	 * one.
	 */
	default Unlinked unlinked(F form) {
		return Unlinked.NONE;
	}

	/**
	 * Enters a new record.
	 * @return its key
	 */
	String enter(Edition edition, F form);

	void revise(Edition edition, String key, F form);

	/**
	 * Takes a record out of the edition, with all that only it has.
	 */
	void remove(Edition edition, String key);

	/**
	 * Puts a record before the one before it, or after the one after it.
	 */
	default void move(Edition edition, String key, boolean up) {
	}

	/**
	 * The cities, by their identities, whose own matter a record is, though another city
	 * leads the trip.
	 */
	default Set<Long> concerns(Edition edition, String key) {
		return Set.of();
	}

	/**
	 * What the fields are chosen from.
	 */
	default Map<String, Object> choices(Edition edition) {
		return Map.of();
	}

	/**
	 * A name for which no record of the directory was chosen.
	 *
	 * @param name the name
	 * @param kinds the kinds of records that may have it, such as {@code official}
	 */
	record Unlinked(String name, List<String> kinds) {

		static final Unlinked NONE = new Unlinked("", List.of());

	}

	/**
	 * A record that is opened to be edited.
	 *
	 * @param form what it holds
	 * @param label what to call it
	 * @param version which of its versions this is
	 */
	record Loaded<F>(F form, String label, int version) {
	}

}

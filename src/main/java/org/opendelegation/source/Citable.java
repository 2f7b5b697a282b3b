package org.opendelegation.source;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A record whose facts lead to who says so.
 */
public interface Citable {

	RecordRef getReference();

	/**
	 * What to call this record in a list of changes or of open questions.
	 */
	String getLabel();

	/**
	 * Every fact the public learns from this record, in the order in which to read them.
	 */
	List<Fact> getFacts();

	/**
	 * The facts that tell this record from others of its kind; none where its label does.
	 */
	default List<Fact> getDistinguishing() {
		return List.of();
	}

	/**
	 * Some facts of this record, in the order asked for.
	 * @param fields the names of the fields
	 */
	default List<Fact> only(String... fields) {
		Map<String, Fact> byField = getFacts().stream().collect(Collectors.toMap(Fact::field, Function.identity()));
		return Arrays.stream(fields).map(byField::get).filter(Objects::nonNull).toList();
	}

	/**
	 * The permanent name of this record on the page that shows it.
	 */
	default String getAnchor() {
		return getReference().anchor();
	}

}

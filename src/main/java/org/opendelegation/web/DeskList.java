package org.opendelegation.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A list of the desk that can be narrowed and sorted.
 */
public interface DeskList {

	/**
	 * What it is called in addresses and messages, such as {@code trips}.
	 */
	String getName();

	/**
	 * What a query narrows the list to.
	 * @param query parameters; what the list does not know is left out
	 * @throws BadParameterException if the list knows a parameter but not its value
	 */
	ListFilter narrow(Map<String, String> query);

	/**
	 * The first records that a filter finds, by their slugs.
	 * @param most how many at most
	 */
	List<String> slugs(ListFilter filter, int most);

	/**
	 * What some records are called, by their slugs; without those that are not there.
	 */
	Map<String, String> labels(Collection<String> slugs);

	/**
	 * The parameters that take one of some constants, with these, in the order of the
	 * form.
	 */
	Map<String, List<String>> getChoices();

}

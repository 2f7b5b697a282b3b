package org.opendelegation.trip;

import java.util.List;
import java.util.Map;

import org.opendelegation.source.Citable;

/**
 * What one part holds in one edition.
 */
public interface EditionContent {

	/**
	 * The templates that answer a reader's questions from this content. Each has a
	 * fragment {@code answer(content, provenance)}.
	 */
	Map<Question, String> getAnswers();

	/**
	 * Every record of this part, in the order in which to read them.
	 */
	List<? extends Citable> getRecords();

}

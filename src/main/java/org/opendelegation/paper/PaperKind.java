package org.opendelegation.paper;

import java.util.List;

/**
 * How one paper is filled. Each is a bean; it reads nothing by itself.
 */
interface PaperKind {

	PaperName getName();

	/**
	 * Fills the sheets from an edition.
	 */
	List<Paper.Sheet> fill(Filling filling);

}

package org.opendelegation.source;

import java.util.List;

/**
 * Content of a section that has several lists of records of editions.
 */
public interface ShownTogether {

	List<? extends ShownElsewhere> getShown();

}

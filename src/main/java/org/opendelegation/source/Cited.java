package org.opendelegation.source;

import java.util.List;

/**
 * Content of a section whose records have their source marks on the page that shows it.
 */
public interface Cited {

	List<? extends Citable> getRecords();

}

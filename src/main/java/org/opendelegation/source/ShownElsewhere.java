package org.opendelegation.source;

import java.util.List;

/**
 * A record of an edition on a page outside the edition's own: its source marks stand
 * there, and its sources are listed here too.
 */
public interface ShownElsewhere {

	List<Source> getSources();

}

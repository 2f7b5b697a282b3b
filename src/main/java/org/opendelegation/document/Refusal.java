package org.opendelegation.document;

/**
 * Why a file is not taken. Pages say it in words.
 */
public enum Refusal {

	/** It has no bytes. */
	EMPTY,
	/** It is larger than a file may be. */
	TOO_LARGE,
	/** The meeting has as many as it may have. */
	TOO_MANY_FOR_MEETING,
	/** The filing has as many as it may have. */
	TOO_MANY_FOR_FILING,
	/** The trip has as many as it may have. */
	TOO_MANY_FOR_TRIP,
	/** Its name ends as that of another kind of file. */
	CONTRADICTS,
	/** It is a page for a browser. */
	HTML,
	/** It is a drawing that can hold script. */
	SVG,
	/** It is a program or a script. */
	PROGRAM,
	/** It is a container of other files. */
	ARCHIVE,
	/** Nobody can open it without a password. */
	PASSWORD,
	/** It is an office file of the old kind, or one with a password. */
	OLD_OFFICE,
	/** It is an office file that holds macros. */
	MACROS,
	/** It would grow out of proportion when it is opened. */
	BOMB,
	/** It is a picture with more points than can be handled. */
	PIXELS,
	/** Its bytes cannot be read as what they begin like. */
	DAMAGED,
	/** It is something else. */
	OTHER

}

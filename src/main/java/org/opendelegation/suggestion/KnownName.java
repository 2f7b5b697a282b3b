package org.opendelegation.suggestion;

/**
 * A name of a record of the directory.
 *
 * @param kind what the record is
 * @param slug the slug of the record
 * @param name what the record is called
 * @param written this name of it, which may be another
 */
record KnownName(Kind kind, String slug, String name, String written) {

	/**
	 * What a text may name.
	 */
	enum Kind {

		OFFICIAL, ORGANIZATION, CITY, DATE

	}

}

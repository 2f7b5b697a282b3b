package org.opendelegation.rule;

/**
 * Whose duty it is to do what a rule asks for.
 */
public enum Duty {

	/** That of the city, such as its forms. */
	CITY,

	/** That of the official who went. */
	OFFICIAL,

	/** That of the official who asked for a payment, whoever went. */
	ASKING_OFFICIAL,

	/** That of who paid. */
	PAYER

}

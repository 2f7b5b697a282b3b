package org.opendelegation.disclosure;

import java.util.regex.Pattern;

/**
 * Reads the status of an entry of the tax register, which is typed as the register words
 * it. In force is only what says so; what says nothing known here is no evidence.
 */
final class TaxStanding {

	private static final Pattern IN_FORCE = Pattern.compile(
			"\\b(active|current|effective|exempt|tax-exempt|in good standing|in force|recogni[sz]ed|valid|eligible)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern NOT_IN_FORCE = Pattern.compile(
			"revo[ck]|terminat|expire|former|pending|appl|denied|reject|suspend|lapse|dissol|inactive|invalid|ineligible"
					+ "|\\b(not|no|never|non|was|until|unconfirmed|withdrawn|unknown)\\b",
			Pattern.CASE_INSENSITIVE);

	private TaxStanding() {
	}

	static boolean isInForce(String status) {
		return IN_FORCE.matcher(status).find() && !NOT_IN_FORCE.matcher(status).find();
	}

}

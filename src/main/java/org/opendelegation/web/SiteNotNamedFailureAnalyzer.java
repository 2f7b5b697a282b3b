package org.opendelegation.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says plainly which setting has the public address of a server.
 */
class SiteNotNamedFailureAnalyzer extends AbstractFailureAnalyzer<SiteNotNamedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SiteNotNamedException cause) {
		return new FailureAnalysis(cause.getMessage() + ".", """
				Set it in the environment, as readers reach it and without a slash at the end:

				    OPEN_DELEGATION_SITE_URL=https://travel.example.gov

				Permanent links begin with it. Without it, whoever asks for a page would decide in the Host header
				where they lead, and caches would hand that page to others. See README, "On a server".""", cause);
	}

}

package org.opendelegation.web;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;

/**
 * Gives every answer the security headers. Filters and valves would come too late: Tomcat
 * and the firewall of Spring Security answer some requests before any of them.
 */
class SecurityHeadersAdapter extends CoyoteAdapter {

	SecurityHeadersAdapter(Connector connector) {
		super(connector);
	}

	@Override
	public void service(Request request, Response response) throws Exception {
		SecurityHeaders.set(response::setHeader);
		super.service(request, response);
	}

}

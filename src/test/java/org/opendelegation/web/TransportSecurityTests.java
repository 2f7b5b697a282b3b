package org.opendelegation.web;

import java.net.URI;
import java.time.ZoneId;

import jakarta.servlet.Filter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That browsers never ask without TLS again, behind a web server that asks the program
 * without.
 */
class TransportSecurityTests {

	@ParameterizedTest
	@CsvSource({ "https://travel.example.gov, false, true", "http://localhost:8080, false, false",
			"http://localhost:8080, true, true" })
	void isRequiredWhereTheSiteHasIt(String site, boolean secure, boolean required) throws Exception {
		try (AnnotationConfigServletWebApplicationContext context = new AnnotationConfigServletWebApplicationContext()) {
			context.setServletContext(new MockServletContext());
			context.registerBean(SiteProperties.class,
					() -> new SiteProperties(URI.create(site), "City of Oakley", null, ZoneId.of("UTC")));
			context.register(Security.class, SecurityConfiguration.class);
			context.refresh();
			MockHttpServletRequest request = new MockHttpServletRequest("GET", "/trips");
			request.setSecure(secure);
			MockHttpServletResponse response = new MockHttpServletResponse();
			context.getBean("springSecurityFilterChain", Filter.class)
				.doFilter(request, response, new MockFilterChain());
			assertThat(response.containsHeader("Strict-Transport-Security")).isEqualTo(required);
		}
	}

	@EnableWebSecurity
	static class Security {

	}

}

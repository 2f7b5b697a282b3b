package org.opendelegation.web;

import java.net.URI;
import java.time.ZoneId;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class SitePropertiesTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
		.withUserConfiguration(Properties.class, PublicAddress.class);

	@Test
	void areThoseOfOakleyAtFirst() {
		this.runner.run((context) -> assertThat(context.getBean(SiteProperties.class))
			.isEqualTo(new SiteProperties(null, "City of Oakley", null, ZoneId.of("America/Los_Angeles"))));
	}

	@Test
	void areReadFromTheEnvironment() {
		Map<String, Object> environment = Map.of("OPEN_DELEGATION_SITE_URL", "https://travel.example.gov",
				"OPEN_DELEGATION_SITE_OPERATOR", "City of Example", "OPEN_DELEGATION_SITE_CONTACT", "clerk@example.gov",
				"OPEN_DELEGATION_SITE_TIME_ZONE", "America/New_York");
		this.runner
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
						new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
								environment)))
			.run((context) -> assertThat(context.getBean(SiteProperties.class))
				.isEqualTo(new SiteProperties(URI.create("https://travel.example.gov"), "City of Example",
						"clerk@example.gov", ZoneId.of("America/New_York"))));
	}

	@Test
	void nameNoContactWhereItIsLeftEmpty() {
		this.runner.withPropertyValues("open-delegation.site.contact=")
			.run((context) -> assertThat(context.getBean(SiteProperties.class).contact()).isNull());
	}

	@ParameterizedTest
	@ValueSource(strings = { "url=travel.example.gov", "url=https://travel.example.gov/", "url=ftp://example.gov",
			"operator=", "contact=nobody", "time-zone=Oakley" })
	void endTheStartWhereTheyMakeNoSense(String property) {
		this.runner.withPropertyValues("open-delegation.site." + property)
			.run((context) -> assertThat(context).hasFailed());
	}

	@Test
	void endTheStartOfAServerThatDoesNotKnowItsAddress() {
		this.runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://db/open_delegation")
			.run((context) -> assertThat(context).getFailure().isInstanceOf(SiteNotNamedException.class));
	}

	@Test
	void sayWhatToDoThen() {
		FailureAnalysis analysis = new SiteNotNamedFailureAnalyzer().analyze(new SiteNotNamedException());
		assertThat(analysis.getDescription()).contains("public address is not set");
		assertThat(analysis.getAction()).contains("OPEN_DELEGATION_SITE_URL=https://", "README");
	}

	@Test
	void areNotMissedWhereTheyAreSetOrNobodyElseReads() {
		this.runner
			.withPropertyValues("spring.datasource.url=jdbc:postgresql://db/open_delegation",
					"open-delegation.site.url=https://travel.example.gov")
			.run((context) -> assertThat(context).hasNotFailed());
		this.runner.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(PublicAddress.class));
	}

	@EnableConfigurationProperties(SiteProperties.class)
	static class Properties {

	}

}

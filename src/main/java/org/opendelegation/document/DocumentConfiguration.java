package org.opendelegation.document;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads the settings of documents, and has them looked at in threads of their own.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentProperties.class)
class DocumentConfiguration {

	@Bean
	BoundedWork documentWork(DocumentProperties properties) {
		return new BoundedWork("document", properties.reading());
	}

}

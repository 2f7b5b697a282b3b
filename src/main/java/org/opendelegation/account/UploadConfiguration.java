package org.opendelegation.account;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/**
 * How files are taken: at one address, from clerks who are signed in. They are on the
 * disk until the request ends, and never in memory as a whole.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UploadProperties.class)
class UploadConfiguration {

	@Bean
	FilterRegistrationBean<UploadGate> uploadGate() {
		FilterRegistrationBean<UploadGate> registration = new FilterRegistrationBean<>(new UploadGate());
		registration.setOrder(UploadGate.ORDER);
		return registration;
	}

	/**
	 * What one file may weigh is said on the page, so that the others are kept.
	 */
	@Bean
	MultipartConfigElement multipartConfig(UploadProperties properties) {
		return new MultipartConfigElement("", -1, properties.ofForm().toBytes(), 0);
	}

	@Bean
	MultipartResolver multipartResolver() {
		StandardServletMultipartResolver resolver = new AdmittedUploads();
		resolver.setResolveLazily(true);
		return resolver;
	}

	/**
	 * Reads parts of what was admitted only, and so no error page reads any.
	 */
	private static final class AdmittedUploads extends StandardServletMultipartResolver {

		@Override
		public boolean isMultipart(HttpServletRequest request) {
			return Uploads.areAdmitted(request) && super.isMultipart(request);
		}

	}

}

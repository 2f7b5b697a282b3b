package org.opendelegation.web;

import java.util.Objects;

import jakarta.servlet.DispatcherType;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardHost;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * What stands before and after every page.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteProperties.class)
class WebConfiguration implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new CacheHeaders());
		registry.addInterceptor(new UnknownParameters());
	}

	@Bean
	LocaleResolver localeResolver() {
		return new PathLocaleResolver();
	}

	/**
	 * The language comes first, since everything after it reads the address.
	 */
	@Bean
	FilterRegistrationBean<LanguageFilter> languageFilter() {
		FilterRegistrationBean<LanguageFilter> registration = new FilterRegistrationBean<>(new LanguageFilter());
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	/**
	 * The tags are weak, since Tomcat does not compress what has a strong one.
	 */
	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> etagFilter() {
		ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
		filter.setWriteWeakETag(true);
		FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registration;
	}

	/**
	 * Leads addresses that somebody typed with a slash at the end to those without. It
	 * stands behind the firewall of Spring Security.
	 */
	@Bean
	FilterRegistrationBean<UrlHandlerFilter> trailingSlashFilter() {
		FilterRegistrationBean<UrlHandlerFilter> registration = new FilterRegistrationBean<>(
				UrlHandlerFilter.trailingSlashHandler("/**").redirect(HttpStatus.PERMANENT_REDIRECT).build());
		registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
		return registration;
	}

	/**
	 * Tomcat answers some malformed requests before any filter; they get no default page
	 * either.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrorReports(
			ObjectProvider<ResourceUrlProvider> addresses) {
		Valve valve = new PlainErrorReportValve(
				(path) -> Objects.requireNonNullElse(addresses.getObject().getForLookupPath(path), path));
		return (factory) -> factory.addContextCustomizers((context) -> {
			StandardHost host = (StandardHost) context.getParent();
			// A valve of that class is there already, so that Tomcat makes none.
			host.setErrorReportValveClass(PlainErrorReportValve.class.getName());
			host.getPipeline().addValve(valve);
		});
	}

	/**
	 * Tomcat makes its own adapter when it makes a connector ready.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> securityHeaders() {
		return (factory) -> factory.addConnectorCustomizers((connector) -> connector.addLifecycleListener((event) -> {
			if (Lifecycle.AFTER_INIT_EVENT.equals(event.getType())) {
				connector.getProtocolHandler().setAdapter(new SecurityHeadersAdapter(connector));
			}
		}));
	}

	/**
	 * Hibernate alone does not know that a database which ends a connection is away and
	 * has not found a fault in a statement.
	 */
	@Bean
	SQLExceptionTranslator sqlExceptionTranslator() {
		return new SQLExceptionSubclassTranslator();
	}

}

package org.opendelegation.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Style sheets and scripts have their version in their address and in their tag. Spring
 * Boot, which this comes before, sets them up alike but compares no tag with the one that
 * a browser has.
 */
@Configuration(proxyBeanMethods = false)
@Order(-1)
class StaticFiles implements WebMvcConfigurer {

	private final WebProperties.Resources files;

	StaticFiles(WebProperties properties) {
		this.files = properties.getResources();
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		WebProperties.Resources.Chain chain = this.files.getChain();
		CacheControl cache = Objects.requireNonNull(this.files.getCache().getCachecontrol().toHttpCacheControl());
		registry.addResourceHandler("/**")
			.addResourceLocations(this.files.getStaticLocations())
			.setCacheControl(cache.immutable())
			.setEtagGenerator(StaticFiles::tagOf)
			.resourceChain(chain.isCache())
			.addResolver(new VersionResourceResolver()
				.addContentVersionStrategy(chain.getStrategy().getContent().getPaths()));
	}

	private static @Nullable String tagOf(Resource file) {
		return (file instanceof HttpResource versioned) ? versioned.getResponseHeaders().getETag() : null;
	}

}

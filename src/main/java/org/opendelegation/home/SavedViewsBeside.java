package org.opendelegation.home;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Adds to the page of each list of the desk the views of it that are kept, and the cities
 * to share one with. The lists themselves know nothing of views.
 */
@Component
class SavedViewsBeside implements WebMvcConfigurer, HandlerInterceptor {

	private static final String DESK = "/desk/";

	private final ObjectProvider<SavedViews> views;

	SavedViewsBeside(ObjectProvider<SavedViews> views) {
		this.views = views;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns(DESK + "*");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		String list = request.getServletPath().substring(DESK.length());
		SavedViews held = this.views.getObject();
		if (page != null && held.has(list) && request.getUserPrincipal() instanceof Authentication signedIn
				&& signedIn.getPrincipal() instanceof DeskUser user && page.getModel().containsKey("listing")) {
			page.addObject("views", held.of(list));
			page.addObject("sharing", held.citiesOf(user));
		}
	}

}

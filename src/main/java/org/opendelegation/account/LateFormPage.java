package org.opendelegation.account;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Hands a form back that came too late.
 */
@Component
class LateFormPage implements ErrorViewResolver {

	@Override
	public @Nullable ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status,
			Map<String, Object> model) {
		LateForm form = LateForm.of(request);
		return (form != null) ? new ModelAndView("desk/account/late", Map.of("late", form), status) : null;
	}

}

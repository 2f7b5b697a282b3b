package org.opendelegation.directory;

import jakarta.servlet.ServletRequest;

import org.springframework.beans.InvalidPropertyException;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Binds forms whose type is known only when the kind of record is, as Spring MVC binds
 * the arguments of a handler.
 */
@Component
public class FormBinding {

	static final String NAME = "form";

	private final RequestMappingHandlerAdapter adapter;

	FormBinding(RequestMappingHandlerAdapter adapter) {
		this.adapter = adapter;
	}

	/**
	 * A form as a request has it, with what it says itself is wrong with it.
	 * @throws InvalidPropertyException if the request has a field that no form has
	 */
	public BindingResult bind(Class<?> type, ServletRequest request) {
		ServletRequestDataBinder binder = new ServletRequestDataBinder(null, NAME);
		binder.setTargetType(ResolvableType.forClass(type));
		initialize(binder);
		try {
			binder.construct(request);
		}
		catch (NumberFormatException | IndexOutOfBoundsException ex) {
			throw new InvalidPropertyException(type, "[]",
					"A list is sent with something else than numbers in brackets", ex);
		}
		binder.validate();
		return binder.getBindingResult();
	}

	/**
	 * A form to be shown, with nothing wrong.
	 */
	public BindingResult show(Object form) {
		ServletRequestDataBinder binder = new ServletRequestDataBinder(form, NAME);
		initialize(binder);
		return binder.getBindingResult();
	}

	/**
	 * A form that the program filled in, with what it says itself is wrong with it.
	 */
	BindingResult check(Object form) {
		ServletRequestDataBinder binder = new ServletRequestDataBinder(form, NAME);
		initialize(binder);
		binder.validate();
		return binder.getBindingResult();
	}

	private void initialize(ServletRequestDataBinder binder) {
		if (this.adapter.getWebBindingInitializer() instanceof ConfigurableWebBindingInitializer initializer) {
			initializer.initBinder(binder);
		}
	}

}

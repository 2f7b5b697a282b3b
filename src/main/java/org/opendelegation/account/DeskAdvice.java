package org.opendelegation.account;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells the desk's pages who is signed in.
 */
@ControllerAdvice
class DeskAdvice {

	@ModelAttribute("user")
	@Nullable DeskUser user(@AuthenticationPrincipal @Nullable DeskUser user) {
		return user;
	}

}

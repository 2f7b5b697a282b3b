package org.opendelegation.suggestion;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.opendelegation.account.DeskUser;
import org.opendelegation.source.Pending;
import org.opendelegation.source.PendingDesk;
import org.opendelegation.web.BadParameterException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Shows the form of a meeting, filled in with a line of a program, and stores nothing.
 */
@Controller
@PreAuthorize("hasRole('CLERK')")
class ProgramDeskController {

	private final SuggestedForms forms;

	private final PendingDesk pending;

	ProgramDeskController(SuggestedForms forms, PendingDesk pending) {
		this.forms = forms;
		this.pending = pending;
	}

	@PostMapping("/desk/trips/{slug}/draft/paste/meeting")
	String use(@PathVariable String slug, @Valid ProgramForm form, BindingResult errors,
			@AuthenticationPrincipal DeskUser user, HttpServletRequest request, Model model) {
		this.forms.open(slug, user);
		if (errors.hasErrors()) {
			// Without the words, which the log would keep.
			throw new BadParameterException(errors.getFieldErrors().get(0).getField(), null);
		}
		Pending cited = this.forms.cite(form.source(), this.pending.read(request).citations());
		return this.forms.show(slug, "meeting", null, form.toTexts(), cited, model);
	}

}

package org.opendelegation.source;

import org.opendelegation.directory.DirectoryDesk;
import org.opendelegation.directory.DirectoryDeskController;
import org.opendelegation.directory.DirectoryPartDesk;
import org.opendelegation.directory.FormBinding;
import org.opendelegation.directory.Keeper;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Sources at the desk. Its public counterpart is {@link SourceRegisterController}.
 */
@Controller
@RequestMapping("/desk/sources")
class SourceDeskController extends DirectoryDeskController<Source, SourceForm> {

	SourceDeskController(SourceEditor editor, DirectoryDesk desk, DirectoryPartDesk parts, FormBinding binding) {
		super(editor, desk, parts, binding);
	}

	/**
	 * A form for a source of which the title is known, as of a file that somebody has.
	 */
	@GetMapping(path = "/new", params = "title")
	String entitled(@RequestParam String title, @AuthenticationPrincipal Keeper keeper, Model model) {
		return blank(SourceForm.entitled(title), keeper, model);
	}

	/**
	 * The text of a source is at hand when it is entered.
	 */
	@Override
	protected String toNext(String slug) {
		return "redirect:/desk/sources/" + slug + "/text";
	}

}

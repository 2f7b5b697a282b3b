package org.opendelegation.source;

import java.util.Map;
import java.util.UUID;

import org.opendelegation.directory.DirectoryDesk;
import org.opendelegation.directory.DirectoryDeskController;
import org.opendelegation.directory.DirectoryPartDesk;
import org.opendelegation.directory.FormBinding;

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

	private final SourceEditor editor;

	private final FormBinding binding;

	SourceDeskController(SourceEditor editor, DirectoryDesk desk, DirectoryPartDesk parts, FormBinding binding) {
		super(editor, desk, parts, binding);
		this.editor = editor;
		this.binding = binding;
	}

	/**
	 * A form for a source of which the title is known, as of a file that somebody has.
	 */
	@GetMapping(path = "/new", params = "title")
	String entitled(@RequestParam String title, Model model) {
		model.addAllAttributes(this.binding.show(SourceForm.entitled(title)).getModel());
		model.addAllAttributes(this.editor.choices());
		model.addAttribute("editor", this.editor);
		model.addAttribute("ticket", UUID.randomUUID());
		model.addAttribute("theirs", Map.of());
		return "desk/directory/record";
	}

}

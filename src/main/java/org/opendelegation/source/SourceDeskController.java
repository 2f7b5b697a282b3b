package org.opendelegation.source;

import org.opendelegation.directory.DirectoryDesk;
import org.opendelegation.directory.DirectoryDeskController;
import org.opendelegation.directory.FormBinding;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Sources at the desk. Its public counterpart is {@link SourceRegisterController}.
 */
@Controller
@RequestMapping("/desk/sources")
class SourceDeskController extends DirectoryDeskController<Source, SourceForm> {

	SourceDeskController(SourceEditor editor, DirectoryDesk desk, FormBinding binding) {
		super(editor, desk, binding);
	}

}

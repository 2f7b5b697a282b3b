package org.opendelegation.official;

import org.opendelegation.directory.DirectoryDesk;
import org.opendelegation.directory.DirectoryDeskController;
import org.opendelegation.directory.FormBinding;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * People at the desk. Its public counterpart is {@link OfficialRegisterController}.
 */
@Controller
@RequestMapping("/desk/officials")
class OfficialDeskController extends DirectoryDeskController<Official, OfficialForm> {

	OfficialDeskController(OfficialEditor editor, DirectoryDesk desk, FormBinding binding) {
		super(editor, desk, binding);
	}

}

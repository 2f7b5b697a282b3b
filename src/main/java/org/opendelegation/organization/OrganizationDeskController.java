package org.opendelegation.organization;

import org.opendelegation.directory.DirectoryDesk;
import org.opendelegation.directory.DirectoryDeskController;
import org.opendelegation.directory.FormBinding;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Organizations at the desk. Its public counterpart is
 * {@link OrganizationRegisterController}.
 */
@Controller
@RequestMapping("/desk/organizations")
class OrganizationDeskController extends DirectoryDeskController<Organization, OrganizationForm> {

	OrganizationDeskController(OrganizationEditor editor, DirectoryDesk desk, FormBinding binding) {
		super(editor, desk, binding);
	}

}

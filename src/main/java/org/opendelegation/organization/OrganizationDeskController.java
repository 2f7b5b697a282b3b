package org.opendelegation.organization;

import org.opendelegation.directory.DirectoryDesk;
import org.opendelegation.directory.DirectoryPartDesk;
import org.opendelegation.directory.FormBinding;
import org.opendelegation.source.CitationFields;
import org.opendelegation.source.CitedDeskController;
import org.opendelegation.source.DirectoryClaimDesk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Organizations at the desk. Its public counterpart is
 * {@link OrganizationRegisterController}.
 */
@Controller
@RequestMapping("/desk/organizations")
class OrganizationDeskController extends CitedDeskController<Organization, OrganizationForm> {

	OrganizationDeskController(OrganizationEditor editor, DirectoryDesk desk, DirectoryPartDesk parts,
			FormBinding binding, DirectoryClaimDesk claims, CitationFields fields) {
		super(editor, desk, parts, binding, claims, fields);
	}

}

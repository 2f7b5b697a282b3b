package org.opendelegation.official;

import org.opendelegation.directory.DirectoryDesk;
import org.opendelegation.directory.DirectoryPartDesk;
import org.opendelegation.directory.FormBinding;
import org.opendelegation.source.CitationFields;
import org.opendelegation.source.CitedDeskController;
import org.opendelegation.source.DirectoryClaimDesk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * People at the desk. Its public counterpart is {@link OfficialRegisterController}.
 */
@Controller
@RequestMapping("/desk/officials")
class OfficialDeskController extends CitedDeskController<Official, OfficialForm> {

	OfficialDeskController(OfficialEditor editor, DirectoryDesk desk, DirectoryPartDesk parts, FormBinding binding,
			DirectoryClaimDesk claims, CitationFields fields) {
		super(editor, desk, parts, binding, claims, fields);
	}

}

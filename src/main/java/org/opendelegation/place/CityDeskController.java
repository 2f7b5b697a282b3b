package org.opendelegation.place;

import org.opendelegation.directory.DirectoryDesk;
import org.opendelegation.directory.DirectoryPartDesk;
import org.opendelegation.directory.FormBinding;
import org.opendelegation.source.CitationFields;
import org.opendelegation.source.CitedDeskController;
import org.opendelegation.source.DirectoryClaimDesk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Cities at the desk. Its public counterpart is {@link CityRegisterController}.
 */
@Controller
@RequestMapping("/desk/cities")
class CityDeskController extends CitedDeskController<City, CityForm> {

	CityDeskController(CityEditor editor, DirectoryDesk desk, DirectoryPartDesk parts, FormBinding binding,
			DirectoryClaimDesk claims, CitationFields fields) {
		super(editor, desk, parts, binding, claims, fields);
	}

}

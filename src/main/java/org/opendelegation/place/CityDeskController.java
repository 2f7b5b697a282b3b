package org.opendelegation.place;

import org.opendelegation.directory.DirectoryDesk;
import org.opendelegation.directory.DirectoryDeskController;
import org.opendelegation.directory.FormBinding;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Cities at the desk. Its public counterpart is {@link CityRegisterController}.
 */
@Controller
@RequestMapping("/desk/cities")
class CityDeskController extends DirectoryDeskController<City, CityForm> {

	CityDeskController(CityEditor editor, DirectoryDesk desk, FormBinding binding) {
		super(editor, desk, binding);
	}

}

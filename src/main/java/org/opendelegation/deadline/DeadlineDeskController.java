package org.opendelegation.deadline;

import java.util.Map;

import org.opendelegation.account.DeskUser;
import org.opendelegation.web.ListFilter;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What has to be done by a day.
 */
@Controller
class DeadlineDeskController {

	private final DeadlineList list;

	private final Deadlines deadlines;

	DeadlineDeskController(DeadlineList list, Deadlines deadlines) {
		this.list = list;
		this.deadlines = deadlines;
	}

	@GetMapping("/desk/deadlines")
	String list(@RequestParam Map<String, String> query, @RequestParam(defaultValue = "1") int page,
			@AuthenticationPrincipal DeskUser user, Model model) {
		ListFilter filter = this.list.narrow(query);
		this.deadlines.bringUpToDate();
		DeadlineList.Found found = this.list.read(filter, page, user);
		model.addAttribute("list", this.list);
		model.addAttribute("found", found);
		model.addAttribute("listing", found.listing());
		model.addAttribute("mayEnter", user.mayEnter());
		return "desk/deadline/list";
	}

}

package org.opendelegation.home;

import org.opendelegation.account.DeskRole;
import org.opendelegation.account.DeskUser;
import org.opendelegation.deadline.Deadlines;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where staff begin. Its public counterpart is {@link HomeRegisterController}.
 */
@Controller
class HomeDeskController {

	private final DashboardReader dashboards;

	private final Deadlines deadlines;

	HomeDeskController(DashboardReader dashboards, Deadlines deadlines) {
		this.dashboards = dashboards;
		this.deadlines = deadlines;
	}

	@GetMapping("/desk")
	String show(@AuthenticationPrincipal DeskUser user, Model model) {
		this.deadlines.bringUpToDate();
		model.addAttribute("dashboard", this.dashboards.read(user));
		model.addAttribute("mayBegin", user.has(DeskRole.CLERK));
		return "desk/home/home";
	}

}

package org.opendelegation.home;

import org.opendelegation.account.DeskRole;
import org.opendelegation.account.DeskUser;
import org.opendelegation.publication.WorkListReader;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where staff begin. Its public counterpart is {@link HomeRegisterController}.
 */
@Controller
class HomeDeskController {

	private final WorkListReader work;

	HomeDeskController(WorkListReader work) {
		this.work = work;
	}

	@GetMapping("/desk")
	String show(@AuthenticationPrincipal DeskUser user, Model model) {
		model.addAttribute("work", this.work.read(user));
		model.addAttribute("mayBegin", user.has(DeskRole.CLERK));
		return "desk/home/home";
	}

}

package org.opendelegation.deadline;

import org.opendelegation.account.DeskUser;
import org.opendelegation.web.PageAddress;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Of what somebody is reminded, and the address of their calendar.
 */
@Controller
@RequestMapping(ReminderDeskController.PATH)
class ReminderDeskController {

	static final String PATH = "/desk/account/reminders";

	private final ReminderDesk reminders;

	private final CalendarAddresses addresses;

	ReminderDeskController(ReminderDesk reminders, CalendarAddresses addresses) {
		this.reminders = reminders;
		this.addresses = addresses;
	}

	@GetMapping
	String show(@AuthenticationPrincipal DeskUser user, Model model) {
		return page(user, model);
	}

	@PostMapping
	String choose(@AuthenticationPrincipal DeskUser user, @ModelAttribute("choice") ReminderForm form,
			RedirectAttributes flash) {
		this.reminders.choose(user, form);
		flash.addFlashAttribute("notice", "record.saved");
		return "redirect:" + PATH;
	}

	/**
	 * Answers with the address at once: it is kept nowhere until the next page.
	 */
	@PostMapping("/calendar")
	String makeAddress(@AuthenticationPrincipal DeskUser user,
			@ModelAttribute(name = "page", binding = false) PageAddress page, Model model) {
		model.addAttribute("address", page.absolute(this.addresses.make(user)));
		return page(user, model);
	}

	@PostMapping("/calendar/end")
	String endAddress(@AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		this.addresses.end(user);
		flash.addFlashAttribute("notice", "calendar.ended");
		return "redirect:" + PATH;
	}

	private String page(DeskUser user, Model model) {
		model.addAttribute("reminders", this.reminders.read(user));
		model.addAttribute("kinds", ReminderKind.values());
		return "desk/deadline/reminders";
	}

}

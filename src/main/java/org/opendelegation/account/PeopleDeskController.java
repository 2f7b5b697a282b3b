package org.opendelegation.account;

import java.util.Optional;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opendelegation.place.CityRepository;
import org.opendelegation.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Who may sign in, for administrators.
 */
@Controller
@RequestMapping("/desk/people")
class PeopleDeskController {

	private final AccountRepository accounts;

	private final CityRepository cities;

	private final Staff staff;

	private final AccountMail mail;

	PeopleDeskController(AccountRepository accounts, CityRepository cities, Staff staff, AccountMail mail) {
		this.accounts = accounts;
		this.cities = cities;
		this.staff = staff;
		this.mail = mail;
	}

	@GetMapping
	@Transactional(readOnly = true)
	String list(Model model) {
		model.addAttribute("people", this.accounts.findAllByName());
		return "desk/account/people";
	}

	@GetMapping("/new")
	String blank(Model model) {
		model.addAttribute("person", PersonForm.blank());
		return form("desk/account/new", model);
	}

	@PostMapping("/new")
	String invite(@Valid @ModelAttribute("person") PersonForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return form("desk/account/new", model);
		}
		String email = text(form.email());
		Optional<Account> invited = this.staff.invite(email, text(form.name()));
		if (invited.isEmpty()) {
			errors.rejectValue("email", "person.email.taken");
			return form("desk/account/new", model);
		}
		long id = invited.get().getStoredId();
		this.staff.change(id, text(form.name()), form.isAdministrator(), form.roleByCity());
		sendLink(id, email, flash);
		return "redirect:/desk/people/" + id;
	}

	@GetMapping("/{id}")
	@Transactional(readOnly = true)
	String edit(@PathVariable long id, Model model) {
		Account account = find(id);
		model.addAttribute("account", account);
		model.addAttribute("person", PersonForm.of(account));
		return form("desk/account/edit", model);
	}

	@PostMapping("/{id}")
	String change(@PathVariable long id, @Valid @ModelAttribute("person") PersonForm form, BindingResult errors,
			Model model, RedirectAttributes flash) {
		model.addAttribute("account", find(id));
		if (errors.hasErrors()) {
			return form("desk/account/edit", model);
		}
		try {
			this.staff.change(id, text(form.name()), form.isAdministrator(), form.roleByCity());
		}
		catch (Staff.LastAdministratorException ex) {
			errors.rejectValue("administrator", "person.administrator.last");
			return form("desk/account/edit", model);
		}
		flash.addFlashAttribute("notice", "person.changed");
		return "redirect:/desk/people";
	}

	@PostMapping("/{id}/link")
	String link(@PathVariable long id, RedirectAttributes flash) {
		sendLink(id, find(id).getEmail(), flash);
		return "redirect:/desk/people/{id}";
	}

	@PostMapping("/{id}/enable")
	String enable(@PathVariable long id, @RequestParam boolean enabled, RedirectAttributes flash) {
		find(id);
		try {
			this.staff.enable(id, enabled);
			flash.addFlashAttribute("notice", enabled ? "person.enabled" : "person.disabled");
		}
		catch (Staff.LastAdministratorException ex) {
			flash.addFlashAttribute("warning", "person.administrator.last");
		}
		return "redirect:/desk/people/{id}";
	}

	/**
	 * Where no mail can be sent, the administrator hands the link over; it is shown once.
	 */
	private void sendLink(long id, String email, RedirectAttributes flash) {
		String path = this.staff.link(id);
		if (this.mail.sendInvitation(email, path)) {
			flash.addFlashAttribute("notice", "person.invited");
		}
		else {
			flash.addFlashAttribute("link", path);
		}
	}

	private Account find(long id) {
		return this.accounts.findById(id).orElseThrow(() -> new NotFoundException("account " + id));
	}

	private String form(String view, Model model) {
		model.addAttribute("cities", this.cities.findAllByName());
		model.addAttribute("roleChoices", DeskRole.values());
		return view;
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value.strip() : "";
	}

}

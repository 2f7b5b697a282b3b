package org.opendelegation.account;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.opendelegation.place.City;
import org.opendelegation.place.CityRepository;
import org.opendelegation.web.NotFoundException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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

	private final SecondFactor secondFactor;

	private final Passkeys passkeys;

	private final FailedSignIns failures;

	PeopleDeskController(AccountRepository accounts, CityRepository cities, Staff staff, AccountMail mail,
			SecondFactor secondFactor, Passkeys passkeys, FailedSignIns failures) {
		this.accounts = accounts;
		this.cities = cities;
		this.staff = staff;
		this.mail = mail;
		this.secondFactor = secondFactor;
		this.passkeys = passkeys;
		this.failures = failures;
	}

	@GetMapping
	@Transactional(readOnly = true)
	String list(Model model) {
		model.addAttribute("people", this.accounts.findAllByName());
		model.addAttribute("secondFactor", this.secondFactor.isRequired());
		return "desk/account/people";
	}

	@GetMapping("/new")
	String blank(Model model) {
		model.addAttribute("person", PersonForm.blank());
		return form("desk/account/new", Map.of(), model);
	}

	@PostMapping("/new")
	String invite(@Valid @ModelAttribute("person") PersonForm form, BindingResult errors, Model model,
			HttpServletRequest request, RedirectAttributes flash) {
		Map<String, DeskRole> roles = roles(request);
		boolean administrator = form.isAdministrator();
		if (roles.isEmpty() && !administrator) {
			errors.rejectValue("rights", "person.roles.missing");
		}
		if (errors.hasErrors()) {
			return form("desk/account/new", roles, model);
		}
		Optional<Account> invited = this.staff.invite(form.typedEmail(), form.typedName(), administrator, roles);
		if (invited.isEmpty()) {
			errors.rejectValue("email", "person.email.taken");
			return form("desk/account/new", roles, model);
		}
		long id = invited.get().getStoredId();
		sendLink(id, invited.get().getEmail(), flash);
		return "redirect:/desk/people/" + id;
	}

	@GetMapping("/{id}")
	@Transactional(readOnly = true)
	String edit(@PathVariable long id, Model model) {
		Account account = find(id);
		model.addAttribute("person", PersonForm.of(account));
		return editing(account, account.getRoleByCity(), model);
	}

	@PostMapping("/{id}")
	String change(@AuthenticationPrincipal DeskUser user, @PathVariable long id,
			@Valid @ModelAttribute("person") PersonForm form, BindingResult errors, Model model,
			HttpServletRequest request, RedirectAttributes flash) {
		Account account = find(id);
		Map<String, DeskRole> roles = roles(request);
		boolean administrator = form.isAdministrator();
		if (!Objects.equals(form.version(), account.getVersion())) {
			errors.reject("person.stale");
		}
		if (errors.hasErrors()) {
			return editing(account, roles, model);
		}
		try {
			this.staff.change(id, form.typedEmail(), form.typedName(), administrator, roles);
		}
		catch (Staff.LastAdministratorException ex) {
			errors.rejectValue("administrator", "person.administrator.last");
			return editing(account, roles, model);
		}
		catch (OptimisticLockingFailureException ex) {
			errors.reject("person.stale");
			return editing(find(id), roles, model);
		}
		catch (Staff.AddressTakenException | DataIntegrityViolationException ex) {
			errors.rejectValue("email", "person.email.taken");
			return editing(account, roles, model);
		}
		if (user.getAccountId() == id) {
			return "redirect:/login?renewed";
		}
		boolean moved = !account.isAt(form.typedEmail());
		flash.addFlashAttribute("notice", moved ? "person.moved" : "person.changed");
		return moved ? "redirect:/desk/people/{id}" : "redirect:/desk/people";
	}

	@PostMapping("/{id}/link")
	String link(@PathVariable long id, RedirectAttributes flash) {
		sendLink(id, find(id).getEmail(), flash);
		return "redirect:/desk/people/{id}";
	}

	@PostMapping("/{id}/second-factor/remove")
	String removeSecondFactor(@PathVariable long id, RedirectAttributes flash) {
		find(id);
		this.staff.removeSecondFactor(id);
		flash.addFlashAttribute("notice", "person.secondFactor.removed");
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
	 * Where no mail can be sent or the mail server did not take it, the administrator
	 * hands the link over; it is shown once.
	 */
	private void sendLink(long id, String email, RedirectAttributes flash) {
		String path = this.staff.link(id);
		if (this.mail.sendInvitation(email, path)) {
			flash.addFlashAttribute("notice", "person.invited");
		}
		else {
			flash.addFlashAttribute("link", path);
			flash.addFlashAttribute("whyNotMailed",
					this.mail.isPossible() ? "person.link.refused" : "person.link.noMail");
		}
	}

	private Account find(long id) {
		return this.accounts.findById(id).orElseThrow(() -> new NotFoundException("account " + id));
	}

	private Map<String, DeskRole> roles(HttpServletRequest request) {
		return RoleChoices.read(request.getParameterMap(),
				this.cities.findAllByName().stream().map(City::getSlug).collect(Collectors.toSet()));
	}

	private String editing(Account account, Map<String, DeskRole> roles, Model model) {
		model.addAttribute("account", account);
		model.addAttribute("withPasskey", this.passkeys.anyOf(account));
		model.addAttribute("failures", this.failures.latest(account.getStoredId()));
		return form("desk/account/edit", roles, model);
	}

	private String form(String view, Map<String, DeskRole> roles, Model model) {
		model.addAttribute("cities", this.cities.findAllByName());
		model.addAttribute("roles", roles);
		model.addAttribute("roleChoices", DeskRole.values());
		return view;
	}

}

package org.opendelegation.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.opendelegation.account.DeskUser;
import org.opendelegation.place.City;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.web.NotFoundException;
import org.opendelegation.web.PageSection;

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
 * Trips at the desk: the list, a new one, the editions of one, and the edition that is
 * being prepared.
 */
@Controller
@RequestMapping("/desk/trips")
class DraftDeskController {

	private final DeskTripList list;

	private final Drafts drafts;

	private final RecordDesk desk;

	private final EditionReader reader;

	private final Directory directory;

	private final TripRights rights;

	private final TripLead lead;

	private final DraftReader drafting;

	private final Remarks remarks;

	private final UncitedDesk uncited;

	/** What other subjects say of an edition that is being prepared. */
	private final List<PageSection<DraftPage>> sections;

	DraftDeskController(DeskTripList list, Drafts drafts, RecordDesk desk, EditionReader reader, Directory directory,
			TripRights rights, TripLead lead, DraftReader drafting, Remarks remarks, UncitedDesk uncited,
			List<PageSection<DraftPage>> sections) {
		this.list = list;
		this.drafts = drafts;
		this.desk = desk;
		this.reader = reader;
		this.directory = directory;
		this.rights = rights;
		this.lead = lead;
		this.drafting = drafting;
		this.remarks = remarks;
		this.uncited = uncited;
		this.sections = sections;
	}

	@GetMapping
	String list(@RequestParam Map<String, String> query, @RequestParam(defaultValue = "1") int page,
			@AuthenticationPrincipal DeskUser user, Model model) {
		model.addAttribute("mayBegin", this.rights.mayBegin(user));
		model.addAttribute("list", this.list);
		model.addAttribute("listing", this.list.read(this.list.narrow(query), page));
		return "desk/trip/list";
	}

	@GetMapping("/new")
	String blank(@AuthenticationPrincipal DeskUser user, Model model) {
		model.addAttribute("form", TripForm.blank());
		return form(UUID.randomUUID(), user, model);
	}

	@PostMapping("/new")
	String begin(@Valid @ModelAttribute("form") TripForm form, BindingResult errors, @RequestParam UUID ticket,
			@AuthenticationPrincipal DeskUser user, Model model) {
		Optional<City> leading = this.directory.city(form.lead());
		if (!errors.hasFieldErrors("lead") && leading.filter((city) -> this.rights.mayBegin(user, city)).isEmpty()) {
			errors.rejectValue("lead", leading.isEmpty() ? "form.choose" : "desk.trip.lead.other");
		}
		if (errors.hasErrors()) {
			return form(ticket, user, model);
		}
		String slug = this.drafts.begin(Texts.required(form.title()), Texts.required(form.summary()),
				leading.orElseThrow(), ticket);
		return "redirect:/desk/trips/" + slug + "/draft";
	}

	private String form(UUID ticket, DeskUser user, Model model) {
		model.addAttribute("ticket", ticket);
		model.addAttribute("cities",
				this.directory.cities().stream().filter((city) -> this.rights.mayBegin(user, city)).toList());
		return "desk/trip/new";
	}

	@GetMapping("/{slug}")
	@Transactional(readOnly = true)
	String show(@PathVariable String slug, @AuthenticationPrincipal DeskUser user, Model model) {
		DeskTrip trip = this.drafts.find(slug);
		model.addAttribute("trip", trip);
		model.addAttribute("particulars", this.reader.readParticulars(trip.newest()).orElse(null));
		model.addAttribute("mayEdit", this.rights.mayEdit(user, trip.getTrip()));
		model.addAttribute("mayPublish", this.rights.mayPublish(user, trip.getTrip()));
		model.addAttribute("cities", this.directory.cities());
		return "desk/trip/show";
	}

	@PostMapping("/{slug}/lead")
	String handOver(@PathVariable String slug, @RequestParam String city, @AuthenticationPrincipal DeskUser user,
			RedirectAttributes flash) {
		City leading = this.directory.city(city).orElseThrow(() -> new NotFoundException("city " + city));
		try {
			this.lead.handOver(slug, leading, user);
			flash.addFlashAttribute("notice", "desk.trip.handedOver");
		}
		catch (TripLead.HiddenCityException ex) {
			flash.addFlashAttribute("warning", "desk.trip.lead.hidden");
		}
		return "redirect:/desk/trips/{slug}";
	}

	@PostMapping("/{slug}/amend")
	String amend(@PathVariable String slug, @AuthenticationPrincipal DeskUser user) {
		this.rights.requireEdit(user, this.drafts.find(slug).getTrip());
		this.drafts.amend(slug);
		return "redirect:/desk/trips/{slug}/draft";
	}

	/**
	 * Where none is being prepared any longer, an address that somebody kept leads to the
	 * trip.
	 */
	@GetMapping("/{slug}/draft")
	@Transactional(readOnly = true)
	String draft(@PathVariable String slug, @AuthenticationPrincipal DeskUser user, Model model,
			RedirectAttributes flash) {
		if (this.drafts.find(slug).open().isEmpty()) {
			flash.addFlashAttribute("warning", "draft.notOpen");
			return "redirect:/desk/trips/{slug}";
		}
		Edition edition = this.desk.open(slug);
		model.addAttribute("edition", edition);
		DraftPage page = this.drafting.read(edition);
		model.addAttribute("draft", page);
		model.addAttribute("citable", this.uncited.citable(page.view(), user));
		model.addAttribute("sections", this.sections.stream().map((section) -> section.read(page)).toList());
		model.addAttribute("remarks", this.remarks.of(edition));
		model.addAttribute("mayEdit", edition.isDraft() && this.rights.mayEdit(user, edition.getTrip()));
		model.addAttribute("mayHandIn", this.rights.mayEdit(user, edition.getTrip()));
		model.addAttribute("mayPublish", this.rights.mayPublish(user, edition.getTrip()));
		return "desk/draft/show";
	}

}

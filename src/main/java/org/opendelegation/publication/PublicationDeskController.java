package org.opendelegation.publication;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import org.opendelegation.account.DeskUser;
import org.opendelegation.draft.DeskTrip;
import org.opendelegation.draft.Drafts;
import org.opendelegation.draft.TripRights;
import org.opendelegation.draft.UncitedDesk;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.EditionView;
import org.opendelegation.trip.Question;
import org.opendelegation.web.NotFoundException;
import org.opendelegation.web.SiteProperties;

import org.springframework.dao.DataIntegrityViolationException;
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
 * Review and publication. Its public counterpart is {@link ChangesRegisterController}.
 */
@Controller
@RequestMapping("/desk/trips/{slug}")
class PublicationDeskController {

	private static final String REVIEW = "redirect:/desk/trips/{slug}/review";

	private static final int LONGEST_REASON = 1000;

	private final Publication publication;

	private final Preview preview;

	private final ReviewReader reviews;

	private final Drafts drafts;

	private final EditionReader reader;

	private final TripRights rights;

	private final UncitedDesk uncited;

	private final SiteProperties site;

	private final Clock clock;

	PublicationDeskController(Publication publication, Preview preview, ReviewReader reviews, Drafts drafts,
			EditionReader reader, TripRights rights, UncitedDesk uncited, SiteProperties site, Clock clock) {
		this.publication = publication;
		this.preview = preview;
		this.reviews = reviews;
		this.drafts = drafts;
		this.reader = reader;
		this.rights = rights;
		this.uncited = uncited;
		this.site = site;
		this.clock = clock;
	}

	@GetMapping("/review")
	String review(@PathVariable String slug, @AuthenticationPrincipal DeskUser user, Model model,
			RedirectAttributes flash) {
		if (this.drafts.find(slug).open().isEmpty()) {
			flash.addFlashAttribute("warning", "draft.notOpen");
			return "redirect:/desk/trips/{slug}";
		}
		model.addAttribute("form", PublishForm.of(model.getAttribute("typed")));
		return reviewing(slug, user, model);
	}

	private String reviewing(String slug, DeskUser user, Model model) {
		ReviewReader.Review review = this.reviews.read(slug);
		model.addAttribute("review", review);
		model.addAttribute("edition", review.edition());
		model.addAttribute("citable", this.uncited.citable(review.draft().view(), user));
		model.addAttribute("mayEdit", this.rights.mayEdit(user, review.trip().getTrip()));
		model.addAttribute("mayPublish", this.rights.mayPublish(user, review.trip().getTrip()));
		model.addAttribute("publishing",
				review.edition().isInReview() && this.rights.mayPublish(user, review.trip().getTrip()));
		model.addAttribute("zone", this.site.timeZone());
		UUID ticket = UUID.randomUUID();
		model.addAttribute("ticket", ticket);
		model.addAttribute("answerTicket", ticket);
		return "desk/publication/review";
	}

	@PostMapping("/review/submit")
	String submit(@PathVariable String slug, @AuthenticationPrincipal DeskUser user) {
		this.publication.submit(slug, user);
		return REVIEW;
	}

	@PostMapping("/review/give-back")
	String giveBack(@PathVariable String slug, @AuthenticationPrincipal DeskUser user) {
		this.publication.giveBack(slug, user);
		return REVIEW;
	}

	@PostMapping("/review/publish")
	String publish(@PathVariable String slug, @Valid @ModelAttribute("form") PublishForm form, BindingResult errors,
			@AuthenticationPrincipal DeskUser user, Model model, RedirectAttributes flash) {
		form.checkRemark(errors);
		form.checkTime(this.site.timeZone(), this.clock.instant(), errors);
		if (!errors.hasErrors()) {
			publish(slug, form, errors, user);
		}
		if (errors.hasErrors()) {
			return reviewing(slug, user, model);
		}
		flash.addFlashAttribute("notice", form.isNow() ? "publish.done" : "publish.scheduled");
		return form.isNow() ? "redirect:/desk/trips/{slug}" : REVIEW;
	}

	private void publish(String slug, PublishForm form, BindingResult errors, DeskUser user) {
		try {
			if (form.isNow()) {
				this.publication.publish(slug, form.release(), user);
			}
			else {
				this.publication.schedule(slug, form.release(),
						Objects.requireNonNull(form.moment(this.site.timeZone())), user);
			}
		}
		catch (Publication.OpenRequestsException ex) {
			errors.rejectValue("nevertheless", "publish.requests", new Object[] { ex.getCount() }, null);
		}
		catch (Publication.FourEyesException ex) {
			errors.reject("publish.fourEyes");
		}
		catch (Publication.HandedInAgainException ex) {
			errors.reject("publish.handedInAgain");
		}
		catch (DataIntegrityViolationException ex) {
			errors.reject("publish.refused", new Object[] { said(ex) }, null);
		}
	}

	/**
	 * What the database says is missing, without where in the program it was asked.
	 */
	private static String said(DataIntegrityViolationException ex) {
		String message = Objects.requireNonNullElse(ex.getMostSpecificCause().getMessage(), "");
		return message.lines().findFirst().orElse("").replaceFirst("^ERROR: ", "");
	}

	@PostMapping("/editions/{number}/withdraw")
	String withdraw(@PathVariable String slug, @PathVariable int number, @RequestParam(defaultValue = "") String reason,
			@AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		String why = Texts.orNull(reason);
		if (why == null || why.length() > LONGEST_REASON) {
			flash.addFlashAttribute("warning", (why == null) ? "withdraw.reason.missing" : "withdraw.reason.long");
		}
		else {
			this.publication.withdraw(slug, number, why, user);
			flash.addFlashAttribute("notice", "withdraw.done");
		}
		return "redirect:/desk/trips/{slug}";
	}

	/**
	 * The page as it will be. It has no changes to offer yet: nothing was published.
	 */
	@GetMapping("/draft/preview")
	String preview(@PathVariable String slug, Model model, RedirectAttributes flash) {
		try {
			Preview.Published published = this.preview.read(slug);
			model.addAttribute("view", published.view());
			model.addAttribute("history", published.history());
			model.addAttribute("editions", published.editions());
			model.addAttribute("publishAt", published.publishAt());
			model.addAttribute("questions", Question.values());
			model.addAttribute("preview", "/desk/trips/" + slug + "/review");
			return "trip/show";
		}
		catch (DataIntegrityViolationException ex) {
			flash.addFlashAttribute("refusal", said(ex));
			return REVIEW;
		}
	}

	/**
	 * What an edition changes, drafts and those that were withdrawn too.
	 */
	@GetMapping("/changes/{range}")
	@Transactional(readOnly = true)
	String changes(@PathVariable String slug, @PathVariable String range, Model model) {
		EditionRange numbers = EditionRange.parse(range);
		DeskTrip trip = this.drafts.find(slug);
		EditionView before = this.reader.read(numbered(trip, numbers.before()));
		EditionView after = this.reader.read(numbered(trip, numbers.after()));
		model.addAttribute("before", before);
		model.addAttribute("after", after);
		model.addAttribute("comparison", EditionComparison.between(before, after));
		return "desk/publication/changes";
	}

	private static Edition numbered(DeskTrip trip, int number) {
		return trip.editions()
			.stream()
			.filter((edition) -> edition.getNumber() == number)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("edition " + number));
	}

}

package org.opendelegation.note;

import org.opendelegation.account.DeskUser;
import org.opendelegation.account.Uploads;
import org.opendelegation.document.Offer;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Attached files as sources: which source one is, and whether the public may have a copy.
 */
@Controller
@RequestMapping(Uploads.PATH + "/{id}")
@PreAuthorize("hasRole('CLERK')")
class AttachmentSourceDeskController {

	private final NotedMeetings meetings;

	private final AttachmentSources sources;

	AttachmentSourceDeskController(NotedMeetings meetings, AttachmentSources sources) {
		this.meetings = meetings;
		this.sources = sources;
	}

	/**
	 * Says which source the file is; none where nothing is chosen.
	 */
	@PostMapping("/source")
	String tie(@PathVariable String slug, @PathVariable String key, @PathVariable long id,
			@RequestParam(defaultValue = "") String source, @AuthenticationPrincipal DeskUser user,
			RedirectAttributes flash) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		this.sources.tie(meeting, user, id, source);
		flash.addFlashAttribute("notice", "record.saved");
		return back(meeting, id);
	}

	@PostMapping("/offer")
	String offer(@PathVariable String slug, @PathVariable String key, @PathVariable long id,
			@RequestParam(defaultValue = "") String source, @AuthenticationPrincipal DeskUser user,
			RedirectAttributes flash) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		Offer offer = this.sources.offer(meeting, user, id, source);
		flash.addFlashAttribute((offer == Offer.OFFERED) ? "notice" : "warning", "attachments.copy." + offer);
		return back(meeting, id);
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable String slug, @PathVariable String key, @PathVariable long id,
			@AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		this.sources.withdraw(meeting, user, id);
		flash.addFlashAttribute("notice", "attachments.copy.withdrawn");
		return back(meeting, id);
	}

	private static String back(NotedMeeting meeting, long id) {
		return "redirect:" + meeting.getPath() + "/attachments/" + id + "#source";
	}

}

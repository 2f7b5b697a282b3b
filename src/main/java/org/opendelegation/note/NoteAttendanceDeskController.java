package org.opendelegation.note;

import org.opendelegation.account.DeskUser;
import org.opendelegation.meeting.Attendance;
import org.opendelegation.meeting.Certainty;
import org.opendelegation.meeting.RollCall;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Who was at a meeting, by the tap of a name on the page of its note.
 */
@Controller
@RequestMapping("/desk/trips/{slug}/meetings/{key}/note/attendance")
@PreAuthorize("hasRole('CLERK')")
class NoteAttendanceDeskController {

	/** As the database holds it too. */
	private static final int LONGEST_NAME = 200;

	private final NotedMeetings meetings;

	private final RollCall rollCall;

	NoteAttendanceDeskController(NotedMeetings meetings, RollCall rollCall) {
		this.meetings = meetings;
		this.rollCall = rollCall;
	}

	@PostMapping
	String admit(@PathVariable String slug, @PathVariable String key, @RequestParam String who,
			@RequestParam(defaultValue = "CONFIRMED") Certainty certainty, @AuthenticationPrincipal DeskUser user,
			RedirectAttributes flash) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		this.rollCall.admit(slug, key, who, certainty, user);
		flash.addFlashAttribute("notice", "note.attendance.admitted");
		return back(meeting);
	}

	/**
	 * Adds somebody whom no record knows yet, by name.
	 */
	@PostMapping("/unknown")
	String admitUnknown(@PathVariable String slug, @PathVariable String key,
			@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "OTHERS") Attendance.Side side,
			@RequestParam(defaultValue = "CONFIRMED") Certainty certainty, @AuthenticationPrincipal DeskUser user,
			RedirectAttributes flash) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		String typed = name.strip();
		if (typed.isEmpty() || typed.length() > LONGEST_NAME) {
			flash.addFlashAttribute("warning", "note.attendance.unnamed");
			return back(meeting);
		}
		this.rollCall.admitUnknown(slug, key, typed, side, certainty, user);
		flash.addFlashAttribute("notice", "note.attendance.admitted");
		return back(meeting);
	}

	private static String back(NotedMeeting meeting) {
		return "redirect:" + meeting.getPath() + "#attendance";
	}

}

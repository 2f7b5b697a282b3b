package org.opendelegation.note;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the script on the page of a note asks: to save what is typed, and what others do
 * meanwhile.
 */
@Controller
@RequestMapping("/desk/trips/{slug}/meetings/{key}/note/live")
@PreAuthorize("hasRole('READER')")
class NoteScriptDeskController {

	private final NotedMeetings meetings;

	private final Notes notes;

	private final NoteKeeping keeping;

	private final NotePresence presence;

	private final NoteWords words;

	private final NoteWriters writers;

	private final NoteNames names;

	NoteScriptDeskController(NotedMeetings meetings, Notes notes, NoteKeeping keeping, NotePresence presence,
			NoteWords words, NoteWriters writers, NoteNames names) {
		this.meetings = meetings;
		this.notes = notes;
		this.keeping = keeping;
		this.presence = presence;
		this.words = words;
		this.writers = writers;
		this.names = names;
	}

	@PostMapping
	ResponseEntity<Answer> save(@PathVariable String slug, @PathVariable String key,
			@RequestParam(defaultValue = "") String text, @RequestParam int version, @RequestParam UUID save,
			@RequestParam(required = false) @Nullable Long beside, @RequestParam(defaultValue = "false") boolean merged,
			@AuthenticationPrincipal DeskUser user) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		NewText typed = new NewText(save, version, merged ? NoteRevision.Kind.MERGED : NoteRevision.Kind.TYPED, beside,
				text);
		if (typed.isTooLong()) {
			return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
		}
		Kept kept = this.keeping.keep(meeting, user, typed);
		Note note = this.notes.of(meeting);
		return ResponseEntity.status(kept.aside() ? HttpStatus.CONFLICT : HttpStatus.OK)
			.body(new Answer(kept.version(), kept.aside() ? kept.revision() : null, this.words.saved(note.written()),
					this.words.written(note.written())));
	}

	/**
	 * Whether somebody is signed in, and what the note says now if it is no longer what
	 * the page has.
	 */
	@GetMapping
	ResponseEntity<State> show(@PathVariable String slug, @PathVariable String key,
			@RequestParam(defaultValue = "-1") int version, @AuthenticationPrincipal DeskUser user, CsrfToken token) {
		return ResponseEntity.ok(state(this.meetings.get(slug, key), version, user, token));
	}

	/**
	 * The same, and says that somebody has the note open.
	 */
	@PostMapping("/open")
	ResponseEntity<State> open(@PathVariable String slug, @PathVariable String key,
			@RequestParam(defaultValue = "-1") int version, @AuthenticationPrincipal DeskUser user, CsrfToken token) {
		NotedMeeting meeting = this.meetings.get(slug, key);
		this.presence.touch(meeting);
		return ResponseEntity.ok(state(meeting, version, user, token));
	}

	/**
	 * People and organizations to name, by what somebody typed of a name.
	 */
	@GetMapping("/names")
	ResponseEntity<List<NoteNames.Found>> names(@PathVariable String slug, @PathVariable String key,
			@RequestParam(defaultValue = "") String q, @AuthenticationPrincipal DeskUser user) {
		this.writers.requireReader(user, this.meetings.get(slug, key));
		return ResponseEntity.ok(this.names.find(q));
	}

	private State state(NotedMeeting meeting, int version, DeskUser user, CsrfToken token) {
		Note note = this.notes.of(meeting);
		return new State(user.getAccountId(), token.getToken(), note.version(),
				(note.version() != version) ? note.text() : null, this.words.written(note.written()),
				this.words.open(this.presence.others(meeting, user)));
	}

	/**
	 * What came of a save.
	 *
	 * @param version the version of the note
	 * @param aside the revision that has the text, where the note says something else
	 * @param saved when it was saved, in words
	 * @param written who wrote what the note says and when, in words
	 */
	record Answer(int version, @Nullable Long aside, String saved, String written) {
	}

	/**
	 * How things stand.
	 *
	 * @param account who is signed in
	 * @param token what the next form has to bring
	 * @param version the version of the note
	 * @param text what it says, if the page has another version
	 * @param written who wrote that and when, in words
	 * @param open who else has it open, in words
	 */
	record State(long account, String token, int version, @Nullable String text, String written, String open) {
	}

}

package org.opendelegation.note;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskTime;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says what pages and the script both say of a note.
 */
@Component("noteWords")
public class NoteWords {

	private static final List<String> OUTLINE = List.of("note.outline.topics", "note.outline.positions",
			"note.outline.requests", "note.outline.commitments", "note.outline.documents");

	private final MessageSource messages;

	private final DeskTime time;

	NoteWords(MessageSource messages, DeskTime time) {
		this.messages = messages;
		this.time = time;
	}

	/**
	 * Headings to begin with, which may be changed like any text.
	 */
	String outline() {
		return OUTLINE.stream().map((key) -> "## " + say(key) + "\n\n").collect(Collectors.joining());
	}

	/**
	 * That others have the note open; empty if nobody has.
	 */
	public String open(List<String> others) {
		if (others.isEmpty()) {
			return "";
		}
		return say((others.size() == 1) ? "note.open.one" : "note.open.more", String.join(", ", others));
	}

	/**
	 * Who wrote what the note says, and when; empty if nobody did.
	 */
	public String written(@Nullable Writing written) {
		return (written != null) ? say("note.written", written.writer(), this.time.moment(written.at())) : "";
	}

	/**
	 * When it was saved; empty if it was not.
	 */
	public String saved(@Nullable Writing written) {
		return (written != null) ? say("note.saved", this.time.moment(written.at())) : "";
	}

	private String say(String key, Object... values) {
		return this.messages.getMessage(key, values, Locale.ENGLISH);
	}

}

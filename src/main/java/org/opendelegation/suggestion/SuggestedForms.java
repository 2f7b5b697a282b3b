package org.opendelegation.suggestion;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.draft.RecordDesk;
import org.opendelegation.draft.RecordForms;
import org.opendelegation.draft.TripRights;
import org.opendelegation.source.Pending;
import org.opendelegation.source.PendingCitation;
import org.opendelegation.source.ReadingDesk;
import org.opendelegation.source.SourceEditor;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Edition;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The forms of records, filled in with what somebody chose of a text. Nothing is stored
 * before such a form is saved.
 */
@Component
class SuggestedForms {

	private final RecordDesk records;

	private final TripRights rights;

	private final SourceEditor sources;

	private final RecordForms forms;

	private final ReadingDesk reading;

	SuggestedForms(RecordDesk records, TripRights rights, SourceEditor sources, RecordForms forms,
			ReadingDesk reading) {
		this.records = records;
		this.rights = rights;
		this.sources = sources;
		this.forms = forms;
		this.reading = reading;
	}

	/**
	 * The draft of a trip, for somebody who may edit it.
	 */
	Edition open(String slug, DeskUser user) {
		Edition edition = this.records.open(slug);
		this.rights.requireEdit(user, edition.getTrip());
		edition.requireDraft();
		return edition;
	}

	/**
	 * What is to be cited from a source; nothing if there is no such source.
	 */
	Pending cite(@Nullable String source, List<PendingCitation> citations) {
		String chosen = Texts.orNull(source);
		if (chosen == null || this.sources.choose(chosen).isEmpty()) {
			return Pending.NONE;
		}
		this.reading.remember(chosen);
		return Pending.of(citations);
	}

	/**
	 * Shows the form of a record.
	 * @param key the key of one that is there, or {@code null} for a new one
	 * @param texts what is filled in, by the names of the fields
	 * @return the name of the page
	 */
	String show(String slug, String kind, @Nullable String key, Map<String, String> texts, Pending pending,
			Model model) {
		model.addAttribute("notice", "desk.paste.filled");
		return (key != null) ? this.forms.showHeld(slug, kind, key, texts, pending, model)
				: this.forms.showNew(slug, kind, texts, pending, model);
	}

}

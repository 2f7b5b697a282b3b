package org.opendelegation.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.ClaimPage;
import org.opendelegation.source.FactField;
import org.opendelegation.source.Pending;
import org.opendelegation.source.PendingWords;
import org.opendelegation.source.ReadingDesk;
import org.opendelegation.source.RecordRef;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What stands beside the form of a record: the text of a source, and what will be cited
 * from it once the record is saved.
 */
@Component
class BesideRecord {

	private final ClaimDesk claims;

	private final ReadingDesk reading;

	private final PendingWords words;

	BesideRecord(ClaimDesk claims, ReadingDesk reading, PendingWords words) {
		this.claims = claims;
		this.reading = reading;
		this.words = words;
	}

	/**
	 * Adds it to a page.
	 * @param key the key of the record, or {@code null} for a new one
	 */
	void show(String slug, RecordEditor<?> editor, @Nullable String key, Pending pending, Model model) {
		String kind = editor.getKind();
		model.addAttribute("pending", this.words.show(pending));
		if (key == null) {
			model.addAttribute("facts", FactField.of(kind, editor.getFormType()));
			this.reading.show(RecordDesk.addressOf(slug, kind, "new"), List.of(), model);
		}
		else {
			ClaimPage page = this.claims.read(slug, new RecordRef(kind, key));
			model.addAttribute("facts", page.getFields());
			this.reading.show(RecordDesk.addressOf(slug, kind, key), page, model);
		}
	}

}

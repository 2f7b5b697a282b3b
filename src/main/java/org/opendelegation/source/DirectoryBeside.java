package org.opendelegation.source;

import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.RecordSaved;
import org.opendelegation.support.StoredState;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What stands beside the form of a record of the directory: the text of a source, and
 * what is cited from it as the record is saved.
 */
@Component
class DirectoryBeside {

	private final DirectoryClaimDesk claims;

	private final PendingDesk pendingDesk;

	private final PendingWords words;

	private final ReadingDesk reading;

	private final EntityManager entities;

	private final HttpServletRequest request;

	DirectoryBeside(DirectoryClaimDesk claims, PendingDesk pendingDesk, PendingWords words, ReadingDesk reading,
			EntityManager entities, HttpServletRequest request) {
		this.claims = claims;
		this.pendingDesk = pendingDesk;
		this.words = words;
		this.reading = reading;
		this.entities = entities;
		this.request = request;
	}

	/**
	 * Adds it to the page of a new record.
	 * @param refused why it was not saved, or {@code null}
	 */
	void showNew(String address, String kind, Class<?> formType, @Nullable NotCitedException refused, Model model) {
		showPending(refused, model);
		model.addAttribute("facts", FactField.of(kind, formType));
		this.reading.show(address, List.of(), model);
	}

	/**
	 * The same for a record that is there.
	 */
	void showHeld(String address, ClaimPage page, @Nullable NotCitedException refused, Model model) {
		showPending(refused, model);
		model.addAttribute("facts", page.getFields());
		this.reading.show(address, page, model);
	}

	private void showPending(@Nullable NotCitedException refused, Model model) {
		Pending pending = (refused != null) ? refused.getPending() : this.pendingDesk.read(this.request);
		model.addAttribute("pending", this.words.show(pending));
	}

	/**
	 * Cites as a record is saved. It is written first: what it says is read anew.
	 */
	@EventListener
	void cite(RecordSaved saved) {
		if (RequestContextHolder.getRequestAttributes() == null) {
			return;
		}
		Pending pending = this.pendingDesk.read(this.request);
		if (!pending.isEmpty()) {
			StoredState.write(this.entities);
			this.claims.cite(saved.editor(), saved.place(), pending, saved.keeper());
		}
	}

}

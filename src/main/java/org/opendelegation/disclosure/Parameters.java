package org.opendelegation.disclosure;

import java.time.Clock;
import java.time.LocalDate;

import org.opendelegation.account.DeskUser;
import org.opendelegation.support.Texts;
import org.opendelegation.web.NotFoundException;
import org.opendelegation.web.SiteProperties;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do with parameters. Whatever they do, all that follows from
 * published editions and relationships is found anew in the same transaction.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
class Parameters {

	private final ParameterStore store;

	private final Findings findings;

	private final SiteProperties site;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Parameters(ParameterStore store, Findings findings, SiteProperties site, ApplicationEventPublisher events,
			Clock clock) {
		this.store = store;
		this.findings = findings;
		this.site = site;
		this.events = events;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	ParameterTable list() {
		return this.store.findAll();
	}

	/**
	 * Adds a row, which ends the one that is open.
	 * @throws TakenException if another row is in force in that time
	 */
	void add(ParameterForm form) {
		ParameterKind kind = form.toKind();
		String jurisdiction = Texts.required(form.jurisdiction());
		this.store.endBefore(kind, jurisdiction, form.first());
		if (this.store.isTaken(kind, jurisdiction, form.first(), form.last())) {
			throw new TakenException();
		}
		this.store.add(kind, jurisdiction, Texts.required(form.value()), form.first(), form.last(),
				Texts.required(form.citation()), Texts.orNull(form.url()), Texts.orNull(form.note()));
		followed();
	}

	/**
	 * Says that somebody held a row against what it cites.
	 * @return whether nobody had before
	 */
	boolean verify(long id, DeskUser user) {
		this.store.find(id).orElseThrow(() -> new NotFoundException("parameter " + id));
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.site.timeZone());
		boolean verified = this.store.verify(id, user.getName(), today);
		if (verified) {
			followed();
		}
		return verified;
	}

	private void followed() {
		this.findings.recomputePublished();
		this.events.publishEvent(new ParametersChanged());
	}

	/**
	 * That another row is in force in the time of a new one.
	 */
	static class TakenException extends RuntimeException {

	}

}

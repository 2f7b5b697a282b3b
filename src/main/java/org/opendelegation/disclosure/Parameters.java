package org.opendelegation.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.opendelegation.account.DeskUser;
import org.opendelegation.rule.Parameter;
import org.opendelegation.rule.ParameterKind;
import org.opendelegation.rule.ParameterTable;
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

	@Transactional(readOnly = true)
	List<WithdrawnParameter> listWithdrawn() {
		return this.store.findWithdrawn();
	}

	/**
	 * One that findings are made with.
	 * @throws NotFoundException if there is none, or it was withdrawn
	 */
	@Transactional(readOnly = true)
	Parameter find(long id) {
		return this.store.find(id).orElseThrow(() -> new NotFoundException("parameter " + id));
	}

	/**
	 * One as it was entered, also where it was withdrawn since.
	 */
	@Transactional(readOnly = true)
	Parameter findEntered(long id) {
		return this.store.findEntered(id).orElseThrow(() -> new NotFoundException("parameter " + id));
	}

	/**
	 * Adds a row, which ends the one that is open.
	 * @return of how many public editions something else is found now
	 * @throws TakenException if another row is in force in that time
	 */
	long add(ParameterForm form) {
		ParameterKind kind = form.toKind();
		String jurisdiction = Texts.required(form.jurisdiction());
		Optional<Long> ended = this.store.endBefore(kind, jurisdiction, form.first());
		if (this.store.isTaken(kind, jurisdiction, form.first(), form.last())) {
			throw new TakenException();
		}
		long added = this.store.add(form);
		ended.ifPresent((id) -> this.store.keepEndedBy(id, added));
		return followed();
	}

	/**
	 * Says that somebody held a row against what it cites.
	 * @return whether nobody had before
	 */
	boolean verify(long id, DeskUser user) {
		find(id);
		boolean verified = this.store.verify(id, user.getName(), today());
		if (verified) {
			followed();
		}
		return verified;
	}

	void takeVerificationBack(long id) {
		find(id);
		this.store.takeVerificationBack(id);
		followed();
	}

	/**
	 * Sets the last day of a row that is open.
	 * @return of how many public editions something else is found now, or nothing where
	 * the row has an end already
	 */
	OptionalLong end(long id, LocalDate last) {
		find(id);
		return this.store.end(id, last) ? OptionalLong.of(followed()) : OptionalLong.empty();
	}

	/**
	 * Withdraws a row that was entered wrongly, unless somebody has.
	 * @return of how many public editions something else is found now
	 */
	long withdraw(long id, String because, DeskUser user) {
		find(id);
		return this.store.withdraw(id, user.getName(), today(), because) ? followed() : 0;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.site.timeZone());
	}

	private long followed() {
		long changed = this.findings.recomputeStored();
		this.events.publishEvent(new ParametersChanged());
		return changed;
	}

	/**
	 * That another row is in force in the time of a new one.
	 */
	static class TakenException extends RuntimeException {

	}

}

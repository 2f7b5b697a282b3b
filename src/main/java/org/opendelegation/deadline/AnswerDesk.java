package org.opendelegation.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskRole;
import org.opendelegation.account.DeskUser;
import org.opendelegation.directory.Tickets;
import org.opendelegation.disclosure.Disclosure;
import org.opendelegation.disclosure.DueFinding;
import org.opendelegation.disclosure.DueFindings;
import org.opendelegation.disclosure.EarlierFindings;
import org.opendelegation.source.RecordRef;
import org.opendelegation.web.NotFoundException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets staff say of a day that a rule found what became of it.
 */
@Service
@Transactional
class AnswerDesk {

	private final DueFindings findings;

	private final Answers answers;

	private final FilingToRecord filing;

	private final Tickets tickets;

	AnswerDesk(DueFindings findings, Answers answers, FilingToRecord filing, Tickets tickets) {
		this.findings = findings;
		this.answers = answers;
		this.filing = filing;
		this.tickets = tickets;
	}

	/**
	 * A day, how the rule came to it, and what was said of it.
	 * @throws NotFoundException if no rule finds it now, or it is out of reach
	 */
	@Transactional(readOnly = true)
	Page read(String slug, String rule, RecordRef subject, @Nullable String city, LocalDate day, DeskUser user) {
		DueFinding due = find(slug, rule, subject, city, day, user);
		List<Answer> said = this.answers.of(AnsweredDay.of(due));
		Disclosure reasoning = this.findings.explain(due);
		boolean mine = mayAnswer(user, due);
		return new Page(due, said, reasoning, this.findings.findEarlier(due),
				mine ? this.filing.pathFor(due, reasoning) : null, Reach.of(user).covers(due.cityId()), mine);
	}

	/**
	 * Says how it stands, once for a ticket.
	 * @param last the number of the last answer that the form showed, or zero
	 * @return whether it was said: not if somebody else said something meanwhile
	 */
	boolean answer(DueFinding due, AnswerForm form, long last, UUID ticket, DeskUser user) {
		if (!mayAnswer(user, due)) {
			throw new AccessDeniedException("This is for clerks of the city");
		}
		AnsweredDay day = AnsweredDay.of(due);
		this.answers.hold(day);
		if (this.tickets.isUsed(ticket)) {
			return true;
		}
		if (this.answers.of(day).stream().findFirst().map(Answer::id).orElse(0L) != last) {
			return false;
		}
		this.tickets.use(ticket);
		this.answers.add(day, form.toStanding(), form.toReason());
		return true;
	}

	private DueFinding find(String slug, String rule, RecordRef subject, @Nullable String city, LocalDate day,
			DeskUser user) {
		Reach reach = Reach.of(user);
		return this.findings.findCurrent(slug, rule, subject, city, day)
			.filter((due) -> reach.covers(due.cityId()) || reach.coversAny(due.sharing()))
			.orElseThrow(() -> new NotFoundException("a deadline of that trip"));
	}

	/**
	 * What is of no city is for clerks of any.
	 */
	private static boolean mayAnswer(DeskUser user, DueFinding due) {
		return (due.cityId() != null) ? user.has(DeskRole.CLERK, due.cityId()) : user.has(DeskRole.CLERK);
	}

	/**
	 * What there is to see of a day that a rule found.
	 *
	 * @param due the day
	 * @param answers what was said of it, the latest first
	 * @param reasoning how the rule came to it
	 * @param earlier what the rule found before of the same
	 * @param filing the form in which the filing is recorded, or {@code null} where none
	 * is to be or who looks may not
	 * @param own whether it is a matter of a city of who looks; else what was said stays
	 * among the staff of the other, and only how it stands is shown
	 * @param mine whether who looks may say something of it
	 */
	record Page(DueFinding due, List<Answer> answers, Disclosure reasoning, EarlierFindings earlier,
			@Nullable String filing, boolean own, boolean mine) {

		public @Nullable Answer latest() {
			return this.answers.isEmpty() ? null : this.answers.get(0);
		}

		/**
		 * Whether nobody has said what became of it.
		 */
		public boolean isOpen() {
			Answer latest = latest();
			return latest == null || latest.standing() == DeadlineStanding.OPEN;
		}

		/**
		 * Whether staff say that nothing remains to be done of a day that residents read,
		 * who do not see answers.
		 */
		public boolean isSettledForStaffAlone() {
			Answer latest = latest();
			return !this.due.prepared() && latest != null && latest.standing().isSettled();
		}

		/**
		 * The number of the last answer, or zero.
		 */
		public long last() {
			return this.answers.isEmpty() ? 0 : this.answers.get(0).id();
		}

	}

}

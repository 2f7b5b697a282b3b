package org.opendelegation.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.web.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people choose of what they are reminded, and where their calendar is.
 */
@Service
@Transactional
class ReminderDesk {

	private final Recipients recipients;

	private final People people;

	private final CalendarAddresses addresses;

	private final ReminderMail mail;

	ReminderDesk(Recipients recipients, People people, CalendarAddresses addresses, ReminderMail mail) {
		this.recipients = recipients;
		this.people = people;
		this.addresses = addresses;
		this.mail = mail;
	}

	@Transactional(readOnly = true)
	Page read(DeskUser user) {
		Recipient recipient = this.recipients.find(user.getAccountId())
			.orElseThrow(() -> new NotFoundException("an account that may be reminded"));
		return new Page(recipient.choice(), offered(user), recipient.email(), this.mail.isPossible(),
				this.addresses.madeAt(user));
	}

	void choose(DeskUser user, ReminderForm form) {
		Set<Long> offered = offered(user).stream().map(People.OfCity::id).collect(Collectors.toSet());
		this.recipients.choose(user, form.toChoice(offered));
	}

	private List<People.OfCity> offered(DeskUser user) {
		return this.people.cities(user.getCities());
	}

	/**
	 * What somebody has chosen, and may choose.
	 *
	 * @param choice what the person has chosen
	 * @param cities the cities to choose from
	 * @param email where reminders go
	 * @param sent whether any can be sent
	 * @param calendarSince since when the calendar has an address, or {@code null}
	 */
	record Page(ReminderChoice choice, List<People.OfCity> cities, String email, boolean sent,
			@Nullable Instant calendarSince) {

		public boolean isOn(String kind) {
			return this.choice.kinds().contains(ReminderKind.valueOf(kind));
		}

		public boolean isChosen(People.OfCity city) {
			Set<Long> chosen = this.choice.cities();
			return chosen == null || chosen.contains(city.id());
		}

	}

}

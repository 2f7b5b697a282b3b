package org.opendelegation.directory;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets each form make one record, however often it is sent: by a double click, by a
 * browser that tries again, by going back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Tickets {

	private final JdbcClient database;

	Tickets(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Uses a ticket. Of two at once the second waits for the first.
	 * @param ticket the ticket, as a form had it
	 * @return where its first use led; nothing if this is it
	 */
	public Optional<String> use(UUID ticket) {
		boolean first = this.database
			.sql("insert into used_ticket (ticket, led_to) values (?, '') on conflict do nothing")
			.param(ticket)
			.update() == 1;
		if (first) {
			return Optional.empty();
		}
		return this.database.sql("select led_to from used_ticket where ticket = ?")
			.param(ticket)
			.query(String.class)
			.optional();
	}

	/**
	 * Whether a ticket has been used.
	 */
	public boolean isUsed(UUID ticket) {
		return this.database.sql("select exists (select from used_ticket where ticket = ?)")
			.param(ticket)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Remembers where a ticket led.
	 */
	public void leadTo(UUID ticket, String address) {
		this.database.sql("update used_ticket set led_to = ? where ticket = ?").params(address, ticket).update();
	}

}

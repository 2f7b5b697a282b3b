package org.opendelegation.account;

import java.time.Clock;

import org.opendelegation.database.Side;
import org.opendelegation.web.SiteProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where nobody may sign in yet, makes one administrator and writes a link to the log with
 * which whoever runs the program chooses a password. There is no password before. Until
 * it is chosen, every start writes a new link.
 */
@Component
class FirstAdministrator {

	static final String EMAIL = "administrator@localhost";

	private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

	private final AccountRepository accounts;

	private final SignInLinks links;

	private final SiteProperties site;

	private final TransactionOperations transactions;

	private final Clock clock;

	FirstAdministrator(AccountRepository accounts, SignInLinks links, SiteProperties site,
			TransactionOperations transactions, Clock clock) {
		this.accounts = accounts;
		this.links = links;
		this.site = site;
		this.transactions = transactions;
		this.clock = clock;
	}

	@EventListener
	void invite(ApplicationReadyEvent event) {
		Side.DESK.run(() -> this.transactions.executeWithoutResult((status) -> {
			if (this.accounts.countWithPassword() == 0) {
				String path = this.links.issue(administrator(), Staff.INVITATION);
				log.warn("Nobody can sign in yet. Within three days, choose a password at {}{}",
						addressOf(event.getApplicationContext()), path);
			}
		}));
	}

	private Account administrator() {
		return this.accounts.findByEmail(EMAIL).orElseGet(() -> {
			Account first = new Account(EMAIL, "Administrator", this.clock.instant());
			first.administrate(true);
			return this.accounts.save(first);
		});
	}

	private String addressOf(ApplicationContext context) {
		if (this.site.url() != null) {
			return this.site.url().toString();
		}
		int port = (context instanceof WebServerApplicationContext web && web.getWebServer() != null)
				? web.getWebServer().getPort() : 8080;
		return "http://localhost:" + port;
	}

}

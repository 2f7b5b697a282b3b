package org.opendelegation.account;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class PasswordRulesTests {

	private final PasswordRules rules = new PasswordRules();

	@ParameterizedTest
	@ValueSource(strings = { "passwordpassword", "opendelegation1", "123456789012345", "clerkclerkclerk",
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" })
	void refuseWhatIsGuessedEarly(String password) {
		assertThat(check(password)).contains(PasswordRules.Mistake.EASILY_GUESSED);
	}

	@Test
	void takeWhatIsHardToGuessAtTheEndOnly() {
		assertThat(check("a".repeat(60) + "seven otters read the minutes")).isEmpty();
	}

	@Test
	void answerSoonHoweverLongThePassword() {
		check("seven otters read the minutes");
		assertTimeout(Duration.ofMillis(1000),
				() -> check("Abracadabra passw0rd qwerty 2024-11-25 ".repeat(7).substring(0, PasswordRules.MOST)));
	}

	private Optional<PasswordRules.Mistake> check(String password) {
		return this.rules.check(password, "clerk@example.gov", "A Clerk");
	}

}

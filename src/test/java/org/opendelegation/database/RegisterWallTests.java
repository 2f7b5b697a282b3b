package org.opendelegation.database;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.TestDatabase;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class RegisterWallTests {

	private final TestDatabase database = TestDatabase.empty();

	@Test
	void letsTheRegisterIn() {
		assertThatNoException().isThrownBy(() -> ask(TestDatabase.REGISTER));
	}

	@ParameterizedTest
	@ValueSource(strings = { "postgres", TestDatabase.OWNER })
	void keepsOutWhoReadsAllRows(String role) {
		assertThatExceptionOfType(OpenWallException.class).isThrownBy(() -> ask(role)).withMessageContaining(role);
	}

	@ParameterizedTest
	@ValueSource(strings = { "grant select on note to open_delegation_register",
			"grant select (text) on note_revision to open_delegation_register",
			"grant select (value) on withheld_value to open_delegation_register",
			"grant select on withheld_value to public", "alter table edition disable row level security" })
	void noticesABreach(String breach) {
		this.database.asOwner().sql(breach).update();
		assertThatExceptionOfType(OpenWallException.class).isThrownBy(() -> ask(TestDatabase.REGISTER));
	}

	@Test
	void saysWhatToDo() {
		FailureAnalysis analysis = new OpenWallFailureAnalyzer().analyze(new OpenWallException("postgres"));
		assertThat(analysis.getDescription())
			.isEqualTo("The register's database role postgres can read what is not public.");
		assertThat(analysis.getAction()).contains("OPEN_DELEGATION_REGISTER_USERNAME=", "README");
	}

	private void ask(String role) {
		new RegisterWall(this.database.connectAs(role)).afterSingletonsInstantiated();
	}

}

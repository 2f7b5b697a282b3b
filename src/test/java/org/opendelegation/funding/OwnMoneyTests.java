package org.opendelegation.funding;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.organization.OrganizationKind;
import org.opendelegation.source.RecordRef;
import org.opendelegation.test.RepositoryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose own it is that was paid for somebody: rules and papers have it of a type, the
 * ledger of a function of the database, and both say the same.
 */
@RepositoryTest
class OwnMoneyTests {

	private static final Map<String, Long> IDS = Map.of("ann", 1L, "bob", 2L, "oakley", 3L, "antioch", 4L, "body", 5L);

	@Autowired
	private JdbcClient database;

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# giver    | person | body | kind             | is in   | receiver   | person | of      | whose
			Ann Lee    | ann    | -    | -                | -       | Ann Lee    | ann    | oakley  | OF_TRAVELER
			A. Lee     | ann    | -    | -                | -       | Ann Lee    | ann    | -       | OF_TRAVELER
			Ann Lee    | bob    | -    | -                | -       | Ann Lee    | ann    | oakley  | OF_OTHERS
			Ann Lee    | bob    | -    | -                | -       | Ann Lee    | -      | oakley  | OF_OTHERS
			ann LEE    | -      | -    | -                | -       | Ann Lee    | ann    | oakley  | OF_TRAVELER
			Ann Lee    | -      | -    | -                | -       | Ann Lee    | -      | -       | OF_TRAVELER
			Ann Lee    | -      | body | COMPANY          | -       | Ann Lee    | -      | -       | OF_OTHERS
			(withheld) | -      | -    | -                | -       | (withheld) | -      | oakley  | OF_OTHERS
			Somebody   | -      | -    | -                | -       | Ann Lee    | ann    | oakley  | OF_OTHERS
			Oakley     | -      | body | MUNICIPALITY     | oakley  | Ann Lee    | ann    | oakley  | OF_CITY
			Council    | -      | body | LEGISLATIVE_BODY | oakley  | Ann Lee    | -      | oakley  | OF_CITY
			Antioch    | -      | body | MUNICIPALITY     | antioch | Ann Lee    | ann    | oakley  | OF_OTHERS
			A city     | -      | body | MUNICIPALITY     | -       | Ann Lee    | ann    | -       | OF_OTHERS
			A city     | -      | body | MUNICIPALITY     | oakley  | Ann Lee    | ann    | -       | OF_OTHERS
			A company  | -      | body | COMPANY          | oakley  | Ann Lee    | ann    | oakley  | OF_OTHERS
			A ministry | -      | body | GOVERNMENT       | oakley  | Ann Lee    | ann    | oakley  | OF_OTHERS
			""")
	void isSaidAlikeByTypeAndFunction(String giver, String person, String body, OrganizationKind kind, String in,
			String receiver, String receiving, String of, OwnMoney whose) {
		RecordRef record = (person != null) ? new RecordRef("official", person)
				: ((body != null) ? new RecordRef("organization", body) : null);
		assertThat(
				OwnMoney.of(new OwnMoney.Giver(giver, record, (kind != null) ? kind : OrganizationKind.NOT_STATED, in),
						new OwnMoney.Receiver(receiver,
								(receiving != null) ? new RecordRef("official", receiving) : null, of)))
			.isEqualTo(whose);
		assertThat(this.database.sql("""
				select own_money(:giver, cast(:person as bigint), cast(:body as bigint), cast(:kind as text),
					cast(:in as bigint), :receiver, cast(:receiving as bigint), cast(:of as bigint))
				""")
			.param("giver", giver)
			.param("person", id(person))
			.param("body", id(body))
			.param("kind", (kind != null) ? kind.name() : null)
			.param("in", id(in))
			.param("receiver", receiver)
			.param("receiving", id(receiving))
			.param("of", id(of))
			.query(String.class)
			.single()).isEqualTo(whose.name());
	}

	private static Long id(String name) {
		return (name != null) ? IDS.get(name) : null;
	}

}

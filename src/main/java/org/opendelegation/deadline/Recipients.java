package org.opendelegation.deadline;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may be reminded, and of what they want to be.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Recipients {

	private static final String RECIPIENTS = """
			select a.id, a.email, a.administrator, c.account_id is not null as chosen, c.kinds, c.only_mine, c.city_ids,
				array(select m.city_id from membership m where m.account_id = a.id) as cities,
				exists (select from membership m where m.account_id = a.id and m.role in ('CLERK', 'PUBLISHER')) as clerk
			from account a left join reminder_choice c on c.account_id = a.id
			where a.disabled_at is null
			""";

	private final JdbcClient database;

	Recipients(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The accounts that may be reminded at all.
	 */
	List<Long> accounts() {
		return this.database.sql("select id from account where disabled_at is null order by id")
			.query(Long.class)
			.list();
	}

	/**
	 * Somebody who may be reminded; nobody whose account is disabled.
	 */
	Optional<Recipient> find(long account) {
		return this.database.sql(RECIPIENTS + "and a.id = ?").param(account).query(Recipients::recipient).optional();
	}

	void choose(DeskUser user, ReminderChoice choice) {
		Set<Long> cities = choice.cities();
		this.database.sql("""
				insert into reminder_choice (kinds, only_mine, city_ids) values (:kinds, :mine, :cities)
				on conflict (account_id) do update
				set kinds = excluded.kinds, only_mine = excluded.only_mine, city_ids = excluded.city_ids
				where reminder_choice.account_id = :account
				""")
			.param("kinds", choice.kinds().stream().map(Enum::name).toArray(String[]::new))
			.param("mine", choice.onlyMine())
			.param("cities", (cities != null) ? cities.toArray(Long[]::new) : null)
			.param("account", user.getAccountId())
			.update();
	}

	private static Recipient recipient(ResultSet row, int number) throws SQLException {
		Reach reach = new Reach(row.getBoolean("administrator"), longs(row.getArray("cities")));
		return new Recipient(row.getLong("id"), row.getString("email"), reach,
				row.getBoolean("chosen") ? choice(row) : ReminderChoice.usual(row.getBoolean("clerk")));
	}

	private static ReminderChoice choice(ResultSet row) throws SQLException {
		Set<ReminderKind> kinds = EnumSet.noneOf(ReminderKind.class);
		Arrays.stream((String[]) row.getArray("kinds").getArray()).map(ReminderKind::valueOf).forEach(kinds::add);
		@Nullable Array cities = row.getArray("city_ids");
		return new ReminderChoice(kinds, row.getBoolean("only_mine"), (cities != null) ? longs(cities) : null);
	}

	private static Set<Long> longs(Array array) throws SQLException {
		return Arrays.stream((Long[]) array.getArray()).collect(Collectors.toUnmodifiableSet());
	}

}

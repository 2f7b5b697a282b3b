package org.opendelegation.deadline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.opendelegation.account.DeskRole;
import org.opendelegation.account.DeskUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cities and people that deadlines are of.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class People {

	private final JdbcClient database;

	People(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Cities by name.
	 */
	List<OfCity> cities(Collection<Long> ids) {
		return ids.isEmpty() ? List.of()
				: this.database.sql("select id, slug, name from city where id in (:ids) order by name, id")
					.param("ids", ids)
					.query(OfCity.class)
					.list();
	}

	/**
	 * The cities that somebody may enter tasks for.
	 */
	List<OfCity> citiesToEnterFor(DeskUser user) {
		return cities(user.getCities().stream().filter((city) -> user.has(DeskRole.CLERK, city)).toList());
	}

	/**
	 * Who may sign in and works for one of some cities, by name.
	 */
	List<OfStaff> workingFor(Collection<Long> cities) {
		return cities.isEmpty() ? List.of() : this.database.sql("""
				select a.id, a.name from account a where a.disabled_at is null
					and exists (select from membership m where m.account_id = a.id and m.city_id in (:cities))
				order by lower(a.name), a.id
				""").param("cities", cities).query(OfStaff.class).list();
	}

	/**
	 * What accounts are called.
	 */
	Map<Long, String> names(Set<Long> accounts) {
		return accounts.isEmpty() ? Map.of()
				: this.database.sql("select id, name from account where id in (:accounts)")
					.param("accounts", accounts)
					.query(OfStaff.class)
					.list()
					.stream()
					.collect(Collectors.toMap(OfStaff::id, OfStaff::name));
	}

	/**
	 * A city.
	 *
	 * @param id its identity
	 * @param slug its slug
	 * @param name its name
	 */
	public record OfCity(long id, String slug, String name) {
	}

	/**
	 * Somebody who may sign in.
	 *
	 * @param id the account
	 * @param name the name
	 */
	public record OfStaff(long id, String name) {

		/**
		 * What a form calls the account.
		 */
		public String slug() {
			return String.valueOf(this.id);
		}

	}

}

package org.opendelegation.home;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskRole;
import org.opendelegation.account.DeskUser;
import org.opendelegation.support.Texts;
import org.opendelegation.web.DeskList;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps lists as somebody has narrowed them. Policies of the database show a private one
 * to its owner only, and let nobody else change any.
 */
@Component("savedViews")
@Transactional
public class SavedViews {

	/** For one person. */
	static final int MOST = 50;

	private static final String VIEWS = """
			select v.id, v.list, v.name, v.query, v.city_id, c.name as city, a.name as owner,
				v.account_id = journal_account() as mine
			from saved_view v join account a on a.id = v.account_id left join city c on c.id = v.city_id
			""";

	private static final String ORDER = " order by v.list, lower(v.name), v.id";

	private final JdbcClient database;

	private final Map<String, DeskList> lists;

	SavedViews(JdbcClient database, List<DeskList> lists) {
		this.database = database;
		this.lists = lists.stream().collect(Collectors.toUnmodifiableMap(DeskList::getName, Function.identity()));
	}

	/**
	 * All that somebody sees.
	 */
	@Transactional(readOnly = true)
	public List<SavedView> all() {
		return this.database.sql(VIEWS + ORDER).query(SavedView.class).list();
	}

	/**
	 * Those of one list.
	 */
	@Transactional(readOnly = true)
	public List<SavedView> of(String list) {
		return this.database.sql(VIEWS + " where v.list = ?" + ORDER).param(list).query(SavedView.class).list();
	}

	/**
	 * Whether there is such a list.
	 */
	boolean has(String list) {
		return this.lists.containsKey(list);
	}

	/**
	 * The cities that somebody may share a view with.
	 */
	@Transactional(readOnly = true)
	public List<SharingCity> citiesOf(DeskUser user) {
		return user.getCities().isEmpty() ? List.of()
				: this.database.sql("select id, name from city where id in (:cities) order by name")
					.param("cities", user.getCities())
					.query(SharingCity.class)
					.list();
	}

	/**
	 * Keeps a view; one of the same name is replaced.
	 * @param query parameters, of which those that the list does not know are left out
	 * @throws TooManyException if the person has as many as one may have
	 */
	void save(String list, SavedViewForm form, Map<String, String> query, DeskUser user) {
		requireOwn(form.cityId(), user);
		String narrowed = narrow(list, query).toQuery(1);
		this.database.sql("select pg_advisory_xact_lock(hashtext('saved_view'), ?)")
			.param((int) user.getAccountId())
			.query()
			.listOfRows();
		String name = Texts.required(form.name());
		this.database.sql("delete from saved_view where account_id = ? and list = ? and name = ?")
			.params(user.getAccountId(), list, name)
			.update();
		if (count(user) >= MOST) {
			throw new TooManyException();
		}
		this.database.sql("insert into saved_view (city_id, list, name, query) values (:city, :list, :name, :query)")
			.param("city", form.cityId())
			.param("list", list)
			.param("name", name)
			.param("query", narrowed)
			.update();
	}

	/**
	 * What a query narrows a list to.
	 * @throws NotFoundException if there is no such list
	 */
	ListFilter narrow(String list, Map<String, String> query) {
		DeskList found = this.lists.get(list);
		if (found == null) {
			throw new NotFoundException("the list " + list);
		}
		return found.narrow(query);
	}

	/**
	 * Calls a view something else, or shares it with somebody else.
	 */
	void change(long id, SavedViewForm form, DeskUser user) {
		SavedView held = own(id);
		if (!Objects.equals(held.cityId(), form.cityId())) {
			requireOwn(form.cityId(), user);
		}
		this.database.sql("update saved_view set name = :name, city_id = :city where id = :id")
			.param("name", Texts.required(form.name()))
			.param("city", form.cityId())
			.param("id", id)
			.update();
	}

	void remove(long id) {
		own(id);
		this.database.sql("delete from saved_view where id = ?").param(id).update();
	}

	private SavedView own(long id) {
		return this.database.sql(VIEWS + " where v.id = ?")
			.param(id)
			.query(SavedView.class)
			.optional()
			.filter(SavedView::mine)
			.orElseThrow(() -> new NotFoundException("a view of one's own"));
	}

	private int count(DeskUser user) {
		return this.database.sql("select count(*) from saved_view where account_id = ?")
			.param(user.getAccountId())
			.query(Integer.class)
			.single();
	}

	private static void requireOwn(@Nullable Long cityId, DeskUser user) {
		if (cityId != null && !user.has(DeskRole.READER, cityId)) {
			throw new AccessDeniedException("A view is shared with one's own city");
		}
	}

	/**
	 * A city to share with.
	 *
	 * @param id its identity
	 * @param name its name
	 */
	public record SharingCity(long id, String name) {
	}

	/**
	 * That somebody has as many views as one may have.
	 */
	static class TooManyException extends RuntimeException {

	}

}

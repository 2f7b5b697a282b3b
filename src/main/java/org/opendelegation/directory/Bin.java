package org.opendelegation.directory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where what staff remove lies for ninety days. The rows themselves are in the journal;
 * an entry of the bin knows which they are.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Bin {

	static final int DAYS = 90;

	private static final String ENTRIES = """
			select b.*, coalesce(b.place_label, p.title) as of, a.name, b.removed_at + interval '%1$d days' as until
			from bin_entry b left join account a on a.id = b.account_id
			left join particulars p on p.edition_id = b.draft_id
			where b.removed_at > now() - interval '%1$d days'
			""".formatted(DAYS);

	private final EntityManager entities;

	private final JdbcClient database;

	Bin(EntityManager entities, JdbcClient database) {
		this.entities = entities;
		this.database = database;
	}

	/**
	 * Remembers what this transaction has removed since it was last asked to, as one
	 * thing.
	 * @throws DataIntegrityViolationException if something else needs it
	 */
	public void keep(Removed removed) {
		this.entities.flush();
		this.database.sql("""
				insert into bin_entry (kind, label, place, place_label, draft_id, plural, slug, city_ids, entries)
				select :kind, :label, :place, :placeLabel, :draft, :plural, :slug, :cities, kept
				from journal_entries_to_keep() kept where kept is not null
				""")
			.param("kind", removed.kind())
			.param("label", removed.label())
			.param("place", removed.place())
			.param("placeLabel", removed.placeLabel())
			.param("draft", removed.draft())
			.param("plural", removed.plural())
			.param("slug", removed.slug())
			.param("cities", removed.cities().toArray(Long[]::new))
			.update();
	}

	/**
	 * Entries, the latest first.
	 */
	List<BinEntry> find(BinFilter filter, int most) {
		return this.database.sql(ENTRIES + """
				and (:kind = '' or b.kind = :kind) and (:account = 0 or b.account_id = :account) and b.id < :before
				order by b.id desc limit :most
				""")
			.param("kind", filter.kindOrNone())
			.param("account", filter.accountOrNone())
			.param("before", filter.beforeOrLast())
			.param("most", most)
			.query(Bin::entry)
			.list();
	}

	Optional<BinEntry> find(long id) {
		return this.database.sql(ENTRIES + "and b.id = ?").param(id).query(Bin::entry).optional();
	}

	/**
	 * What kinds of things there are, to choose from.
	 */
	List<String> kinds() {
		return this.database.sql("select distinct kind from bin_entry order by kind").query(String.class).list();
	}

	/**
	 * Who removed something, to choose from: names by accounts.
	 */
	List<Map.Entry<Long, String>> people() {
		return this.database
			.sql("select id, name from account where id in (select account_id from bin_entry) order by name, id")
			.query((row, number) -> Map.entry(row.getLong("id"), row.getString("name")))
			.list();
	}

	/**
	 * Takes an entry out of the bin and puts its rows back.
	 * @param publicly whether it belongs to a record that is public
	 * @return whether it was still there
	 */
	boolean empty(long id, boolean publicly) {
		Optional<Long[]> kept = this.database.sql("delete from bin_entry where id = ? returning entries")
			.param(id)
			.query((row, number) -> longs(row.getArray("entries")))
			.optional();
		kept.ifPresent(
				(entries) -> this.database.sql("select put_back(?, ?)").params(entries, publicly).query().listOfRows());
		return kept.isPresent();
	}

	private static BinEntry entry(ResultSet row, int number) throws SQLException {
		return new BinEntry(row.getLong("id"),
				new Removed(row.getString("kind"), row.getString("label"), row.getString("place"), row.getString("of"),
						(Long) row.getObject("draft_id"), row.getString("plural"), row.getString("slug"),
						Arrays.asList(longs(row.getArray("city_ids")))),
				row.getTimestamp("removed_at").toInstant(), row.getTimestamp("until").toInstant(),
				row.getString("name"));
	}

	private static Long[] longs(Array array) throws SQLException {
		return (Long[]) array.getArray();
	}

}

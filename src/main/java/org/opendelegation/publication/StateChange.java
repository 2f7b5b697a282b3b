package org.opendelegation.publication;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.directory.BulkChange;
import org.opendelegation.directory.BulkLine;
import org.opendelegation.directory.BulkStep;
import org.opendelegation.directory.Keeper;
import org.opendelegation.draft.DeskTrip;
import org.opendelegation.draft.Drafts;
import org.opendelegation.draft.TripRights;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.Trip;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Leads the editions of many trips from one state to another. What was changed in one
 * since it was looked at has not been looked at, and that edition is left alone.
 */
abstract class StateChange implements BulkChange {

	private final Drafts drafts;

	private final EditionReader reader;

	private final TripRights rights;

	private final JdbcClient database;

	StateChange(Drafts drafts, EditionReader reader, TripRights rights, JdbcClient database) {
		this.drafts = drafts;
		this.reader = reader;
		this.rights = rights;
		this.database = database;
	}

	/**
	 * Whether it is for editions that are as this one is.
	 */
	abstract boolean isFor(Edition edition);

	/**
	 * What becomes of the edition, as a constant of its states.
	 */
	abstract String target();

	abstract boolean may(TripRights held, DeskUser user, Trip trip);

	abstract void make(String slug, DeskUser user);

	@Override
	public String getList() {
		return "trips";
	}

	@Override
	public Input getInput() {
		return Input.NONE;
	}

	@Override
	public void hold(Collection<String> slugs) {
		this.database.sql("select from trip where slug in (:slugs) order by slug for update")
			.param("slugs", slugs)
			.query()
			.listOfRows();
	}

	@Override
	public List<BulkStep> plan(Collection<String> slugs, @Nullable String value, Keeper keeper) {
		DeskUser user = (DeskUser) keeper;
		Map<String, DeskTrip> trips = this.drafts.findAll(slugs);
		Map<Long, String> titles = this.reader.readTitles(trips.values().stream().map(DeskTrip::newest).toList());
		Map<Long, Long> deeds = lastDeeds(trips.values());
		return slugs.stream().filter(trips::containsKey).map((slug) -> {
			DeskTrip trip = Objects.requireNonNull(trips.get(slug));
			String title = titles.getOrDefault(trip.newest().getStoredId(), slug);
			return trip.open()
				.map((edition) -> plan(slug, edition, title, deeds.getOrDefault(edition.getStoredId(), 0L), user))
				.orElseGet(
						() -> BulkStep.leaving(BulkLine.leaving(slug, null, 0, title, null, "desk.bulk.trips.none")));
		}).toList();
	}

	private BulkStep plan(String slug, Edition edition, String title, long version, DeskUser user) {
		String before = edition.getState().name();
		if (!may(this.rights, user, edition.getTrip())) {
			return BulkStep.leaving(BulkLine.leaving(slug, null, version, title, before, "desk.bulk.rights"));
		}
		return isFor(edition)
				? new BulkStep(BulkLine.changing(slug, null, version, title, before, target()), () -> make(slug, user))
				: BulkStep.leaving(BulkLine.leaving(slug, null, version, title, before, "desk.bulk.trips.state"));
	}

	/**
	 * The last entry of the journal about each edition that is being prepared.
	 */
	private Map<Long, Long> lastDeeds(Collection<DeskTrip> trips) {
		List<Long> open = trips.stream().flatMap((trip) -> trip.open().stream()).map(Edition::getStoredId).toList();
		Map<Long, Long> deeds = new HashMap<>();
		if (!open.isEmpty()) {
			this.database.sql(
					"select edition_id, max(id) as id from journal_entry where edition_id in (:open) group by edition_id")
				.param("open", open)
				.query((row) -> {
					deeds.put(row.getLong("edition_id"), row.getLong("id"));
				});
		}
		return deeds;
	}

}

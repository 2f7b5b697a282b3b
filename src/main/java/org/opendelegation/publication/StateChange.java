package org.opendelegation.publication;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.directory.BulkChange;
import org.opendelegation.directory.BulkLine;
import org.opendelegation.directory.Keeper;
import org.opendelegation.draft.DeskTrip;
import org.opendelegation.draft.Drafts;
import org.opendelegation.draft.TripRights;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.Particulars;
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
	public List<BulkLine> plan(String slug, @Nullable String value, Keeper keeper) {
		DeskTrip trip = this.drafts.find(slug);
		String label = this.reader.readParticulars(trip.newest()).map(Particulars::getTitle).orElse(slug);
		Optional<Edition> open = trip.open();
		if (open.isEmpty()) {
			return List.of(BulkLine.leaving(slug, null, 0, label, null, "desk.bulk.trips.none"));
		}
		Edition edition = open.get();
		String before = edition.getState().name();
		long version = lastDeed(edition);
		if (!may(this.rights, (DeskUser) keeper, trip.getTrip())) {
			return List.of(BulkLine.leaving(slug, null, version, label, before, "desk.bulk.rights"));
		}
		return List.of(isFor(edition) ? BulkLine.changing(slug, null, version, label, before, target())
				: BulkLine.leaving(slug, null, version, label, before, "desk.bulk.trips.state"));
	}

	private long lastDeed(Edition edition) {
		return this.database.sql("select coalesce(max(id), 0) from journal_entry where edition_id = ?")
			.param(edition.getStoredId())
			.query(Long.class)
			.single();
	}

	@Override
	public void make(BulkLine line, @Nullable String value, Keeper keeper) {
		make(line.slug(), (DeskUser) keeper);
	}

}

package org.opendelegation.draft;

import java.util.List;

import org.opendelegation.account.DeskUser;
import org.opendelegation.directory.Bin;
import org.opendelegation.directory.Removed;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.EditionStateException;
import org.opendelegation.trip.Particulars;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Discards a draft that nobody wants to go on with. Nothing of it is deleted: it goes out
 * of sight and lies in the bin, with what was entered in it.
 */
@Service
@Transactional
class Discarding {

	private final RecordDesk desk;

	private final EditionReader reader;

	private final TripRights rights;

	private final Bin bin;

	Discarding(RecordDesk desk, EditionReader reader, TripRights rights, Bin bin) {
		this.desk = desk;
		this.reader = reader;
		this.rights = rights;
		this.bin = bin;
	}

	/**
	 * The draft that would be discarded.
	 * @throws EditionStateException if it has been handed in
	 */
	@Transactional(readOnly = true)
	Edition find(String slug, DeskUser user) {
		Edition edition = this.desk.open(slug);
		this.rights.requireEdit(user, edition.getTrip());
		edition.requireDraft();
		return edition;
	}

	/**
	 * Discards the draft. A trip that has no other edition leaves the lists with it.
	 * @throws EditionStateException if it has been handed in
	 */
	void discard(String slug, DeskUser user) {
		Edition edition = find(slug, user);
		edition.discard();
		String title = this.reader.readParticulars(edition).map(Particulars::getTitle).orElse(slug);
		this.bin.keep(Removed.ofDraft(edition.getStoredId(), "/desk/trips/%s/draft".formatted(slug), "edition", title,
				List.of()));
	}

}

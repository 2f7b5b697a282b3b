package org.opendelegation.directory;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.web.NotFoundException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what was removed and puts it back, for whoever may edit the place.
 */
@Service
@Transactional
class BinDesk {

	/** What PostgreSQL says where something cannot be put back, and how we say it. */
	private static final Map<String, String> REASONS = Map.of("23001", "closed", "23505", "taken", "23503", "gone",
			"23514", "changed");

	private static final int PAGE = 100;

	private final Bin bin;

	private final RightsToPutBack rights;

	private final ApplicationEventPublisher events;

	BinDesk(Bin bin, RightsToPutBack rights, ApplicationEventPublisher events) {
		this.bin = bin;
		this.rights = rights;
		this.events = events;
	}

	@Transactional(readOnly = true)
	Page read(BinFilter filter, Keeper keeper) {
		List<BinEntry> found = this.bin.find(filter, PAGE + 1);
		List<BinEntry> shown = found.stream().limit(PAGE).toList();
		Set<BinEntry> mine = this.rights.toPutBack(shown, keeper);
		List<Line> lines = shown.stream().map((entry) -> new Line(entry, mine.contains(entry))).toList();
		return new Page(lines, found.size() > PAGE, this.bin.kinds(), this.bin.people());
	}

	/**
	 * Puts something back.
	 * @return the address of the page that it is on again
	 * @throws NotFoundException if it is not in the bin
	 * @throws PutBackRefusedException if it cannot be put back as it was
	 */
	String putBack(long id, Keeper keeper) {
		BinEntry entry = this.bin.find(id)
			.orElseThrow(() -> new NotFoundException("entry %d of the bin".formatted(id)));
		Optional<? extends DirectoryRecord> owner = this.rights.ownerOf(entry);
		if (this.rights.toPutBack(List.of(entry), keeper).isEmpty()) {
			throw new AccessDeniedException("This is for staff of another city, or for another role");
		}
		if (entry.isOfPart() && owner.isEmpty()) {
			throw new PutBackRefusedException("gone");
		}
		try {
			if (!this.bin.empty(id, owner.filter(DirectoryRecord::isPublic).isPresent())) {
				throw new NotFoundException("entry %d of the bin".formatted(id));
			}
			changed(entry.removed());
			return entry.getPlace();
		}
		catch (DataIntegrityViolationException ex) {
			throw new PutBackRefusedException(reason(ex));
		}
	}

	private void changed(Removed removed) {
		if (removed.plural() != null && removed.slug() != null) {
			this.events.publishEvent(new RecordChanged(removed.plural(), removed.slug()));
		}
	}

	private static String reason(DataIntegrityViolationException failure) {
		String state = (NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException sql)
				? sql.getSQLState() : null;
		return Optional.ofNullable(state).map(REASONS::get).orElse("changed");
	}

	/**
	 * A page of the bin.
	 *
	 * @param lines what is in it, the latest first
	 * @param more whether there is more
	 * @param kinds the kinds of things that are in the bin
	 * @param people who removed something, names by accounts
	 */
	record Page(List<Line> lines, boolean more, List<String> kinds, List<Map.Entry<Long, String>> people) {

		/**
		 * The number of the last entry shown.
		 */
		public long last() {
			return this.lines.get(this.lines.size() - 1).entry().id();
		}

	}

	/**
	 * Something in the bin.
	 *
	 * @param entry what it is
	 * @param mine whether who looks may put it back
	 */
	record Line(BinEntry entry, boolean mine) {

	}

}

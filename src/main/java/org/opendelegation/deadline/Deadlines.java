package org.opendelegation.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.opendelegation.account.DeskUser;
import org.opendelegation.disclosure.DraftUpkeep;
import org.opendelegation.web.SiteProperties;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what has to be done by a day, of all kinds.
 */
@Component
@Transactional(readOnly = true)
public class Deadlines {

	private static final int SOON_IN_DAYS = 90;

	private static final int MOST = 10;

	private final List<DeadlineSource> sources;

	private final DraftUpkeep drafts;

	private final SiteProperties site;

	private final Clock clock;

	Deadlines(List<DeadlineSource> sources, DraftUpkeep drafts, SiteProperties site, Clock clock) {
		this.sources = sources;
		this.drafts = drafts;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * Brings what follows from drafts up to date. Whoever shows deadlines asks for this
	 * before the transaction that reads them, since it writes.
	 */
	@Transactional(propagation = Propagation.NEVER)
	public void bringUpToDate() {
		this.drafts.findAnew();
	}

	/**
	 * The kinds that there are.
	 */
	List<String> kinds() {
		return this.sources.stream().map(DeadlineSource::getKind).sorted().toList();
	}

	/**
	 * The day that it is in the city.
	 */
	public LocalDate today() {
		return LocalDate.now(this.clock.withZone(this.site.timeZone()));
	}

	/**
	 * All within somebody's reach, by day.
	 */
	List<Deadline> within(Reach reach) {
		return find(today()).stream().filter((deadline) -> reach.covers(deadline.cityId())).toList();
	}

	/**
	 * All within somebody's reach, and those of other cities that share a trip with one
	 * of it, by day.
	 */
	List<Deadline> withinOrShared(Reach reach) {
		return find(today()).stream()
			.filter((deadline) -> reach.covers(deadline.cityId()) || deadline.isOthersFor(reach))
			.toList();
	}

	/**
	 * All of every city, by day.
	 */
	List<Deadline> find(LocalDate today) {
		return this.sources.stream()
			.flatMap((source) -> source.find(today).stream())
			.sorted(Comparator.comparing(Deadline::day).thenComparing(Deadline::key))
			.toList();
	}

	/**
	 * What is open of the cities that somebody works for and due soon, or was, the first
	 * due first.
	 * @param without kinds that are shown otherwise
	 */
	public List<Deadline> nextOf(DeskUser user, Set<String> without) {
		Reach own = new Reach(false, user.getCities());
		LocalDate today = today();
		return find(today).stream()
			.filter((deadline) -> own.covers(deadline.cityId()) && !without.contains(deadline.kind()))
			.filter((deadline) -> !deadline.isSettled() && !deadline.day().isAfter(today.plusDays(SOON_IN_DAYS)))
			.limit(MOST)
			.toList();
	}

}

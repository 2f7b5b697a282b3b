package org.opendelegation.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opendelegation.web.BadParameterException;
import org.opendelegation.web.DeskList;
import org.opendelegation.web.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes many records of a list at once: all that somebody has seen in the preview and
 * that is still as it was then, in one transaction.
 */
@Service
@Transactional
class BulkDesk {

	/** At once. */
	static final int MOST = 500;

	private final List<BulkChange> changes;

	private final List<DeskList> lists;

	private final Tickets tickets;

	BulkDesk(List<BulkChange> changes, List<DeskList> lists, Tickets tickets) {
		this.changes = changes;
		this.lists = lists;
		this.tickets = tickets;
	}

	/**
	 * What can be done to many records of a list.
	 * @throws NotFoundException if nothing can
	 */
	List<BulkChange> of(String list) {
		List<BulkChange> found = this.changes.stream().filter((change) -> change.getList().equals(list)).toList();
		if (found.isEmpty()) {
			throw new NotFoundException("changes of the list " + list);
		}
		return found;
	}

	BulkChange find(String list, String name) {
		return of(list).stream()
			.filter((change) -> change.getName().equals(name))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("the change " + name));
	}

	/**
	 * The first records that a filter finds, by their slugs.
	 */
	@Transactional(readOnly = true)
	List<String> match(String list, Map<String, String> query) {
		DeskList found = this.lists.stream()
			.filter((one) -> one.getName().equals(list))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("the list " + list));
		return found.slugs(found.narrow(query), MOST);
	}

	/**
	 * What a change would do. It changes nothing.
	 */
	@Transactional(readOnly = true)
	List<BulkLine> plan(BulkChange change, Collection<String> slugs, @Nullable String value, Keeper keeper) {
		requireFew("slug", slugs);
		return slugs.stream().distinct().flatMap((slug) -> change.plan(slug, value, keeper).stream()).toList();
	}

	/**
	 * Makes a change, once for a ticket. Records are locked in one order, whoever changes
	 * several.
	 * @param items what is to be changed, as the preview named it
	 * @return what came of it; nothing if the form was sent before
	 */
	Optional<BulkResult> make(BulkChange change, Collection<String> items, @Nullable String value, UUID ticket,
			Keeper keeper) {
		requireFew("item", items);
		if (this.tickets.use(ticket).isPresent()) {
			return Optional.empty();
		}
		Map<String, List<BulkLine>> plans = new LinkedHashMap<>();
		items.forEach(
				(item) -> plans.computeIfAbsent(BulkLine.slugOf(item), (slug) -> change.plan(slug, value, keeper)));
		List<BulkLine> left = new ArrayList<>();
		int changed = 0;
		for (String item : items.stream().distinct().sorted().toList()) {
			BulkLine line = now(item, Objects.requireNonNull(plans.get(BulkLine.slugOf(item))));
			if (line.isChanging()) {
				change.make(line, value, keeper);
				changed++;
			}
			else {
				left.add(line);
			}
		}
		return Optional.of(new BulkResult(changed,
				left.stream()
					.map((line) -> new BulkResult.Left(line.label(), Objects.requireNonNull(line.reason())))
					.toList()));
	}

	/**
	 * What is to be done to a thing now: nothing if it is not as the preview showed it.
	 */
	private static BulkLine now(String item, List<BulkLine> plan) {
		return plan.stream()
			.filter((line) -> line.isOf(item))
			.findFirst()
			.map((line) -> (line.isChanging() && !line.getItem().equals(item)) ? line.left("desk.bulk.stale") : line)
			.orElseThrow(() -> new NotFoundException("what was to be changed"));
	}

	private static void requireFew(String parameter, Collection<String> all) {
		if (all.size() > MOST) {
			throw new BadParameterException(parameter, String.valueOf(all.size()));
		}
	}

}

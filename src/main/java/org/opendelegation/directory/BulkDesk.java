package org.opendelegation.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
		DeskList found = list(list);
		return found.slugs(found.narrow(query), MOST);
	}

	/**
	 * What the chosen records are called; by its slug what is not there any more.
	 */
	@Transactional(readOnly = true)
	List<String> labels(String list, Collection<String> slugs) {
		requireFew("slug", slugs);
		Map<String, String> labels = list(list).labels(slugs);
		return slugs.stream().distinct().map((slug) -> labels.getOrDefault(slug, slug)).toList();
	}

	private DeskList list(String name) {
		return this.lists.stream()
			.filter((one) -> one.getName().equals(name))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("the list " + name));
	}

	/**
	 * What a change would do, to the first things of those that it would change. It
	 * changes nothing.
	 */
	@Transactional(readOnly = true)
	BulkPlan plan(BulkChange change, Collection<String> slugs, @Nullable String value, Keeper keeper) {
		requireFew("slug", slugs);
		List<String> chosen = slugs.stream().distinct().toList();
		List<BulkLine> lines = change.plan(chosen, value, keeper).stream().map(BulkStep::line).toList();
		Set<String> found = lines.stream().map(BulkLine::slug).collect(Collectors.toSet());
		Stream<BulkLine> gone = chosen.stream().filter((slug) -> !found.contains(slug)).map(BulkLine::gone);
		return BulkPlan.of(Stream.concat(lines.stream(), gone).toList(), MOST);
	}

	/**
	 * Makes a change, once for a ticket.
	 * @param items what is to be changed, as the preview named it
	 * @return what came of it; nothing if the form was sent before
	 */
	Optional<BulkResult> make(BulkChange change, Collection<String> items, @Nullable String value, UUID ticket,
			Keeper keeper) {
		requireFew("item", items);
		if (this.tickets.use(ticket).isPresent()) {
			return Optional.empty();
		}
		List<String> slugs = items.stream().map(BulkLine::slugOf).distinct().sorted().toList();
		if (slugs.isEmpty()) {
			return Optional.of(BulkResult.of(List.of()));
		}
		// Nobody changes between the plan and the deed what has to be as the preview
		// showed it.
		change.hold(slugs);
		Map<String, BulkStep> plan = change.plan(slugs, value, keeper)
			.stream()
			.collect(Collectors.toMap((step) -> BulkLine.thingOf(step.line().getItem()), Function.identity()));
		List<BulkStep> steps = items.stream().distinct().sorted().map((item) -> now(item, plan)).toList();
		steps.stream().filter((step) -> step.line().isChanging()).forEach((step) -> step.deed().run());
		return Optional.of(BulkResult.of(steps.stream().map(BulkStep::line).toList()));
	}

	/**
	 * What is to be done to a thing now: nothing if it is not as the preview showed it.
	 */
	private static BulkStep now(String item, Map<String, BulkStep> plan) {
		BulkStep step = plan.get(BulkLine.thingOf(item));
		if (step == null) {
			return BulkStep.leaving(BulkLine.gone(BulkLine.slugOf(item)));
		}
		return (step.line().isChanging() && !step.line().getItem().equals(item))
				? BulkStep.leaving(step.line().left("desk.bulk.stale")) : step;
	}

	private static void requireFew(String parameter, Collection<String> all) {
		if (all.size() > MOST) {
			throw new BadParameterException(parameter, String.valueOf(all.size()));
		}
	}

}

package org.opendelegation.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.web.BadParameterException;
import org.opendelegation.web.Choice;
import org.opendelegation.web.DeskList;
import org.opendelegation.web.Facet;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.Listing;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of what has to be done by a day. What is settled is shown only where it is
 * asked for, and so is what other cities have to do that share a trip.
 */
@Component
@Transactional(readOnly = true)
class DeadlineList implements DeskList {

	private final Deadlines deadlines;

	private final People people;

	DeadlineList(Deadlines deadlines, People people) {
		this.deadlines = deadlines;
		this.people = people;
	}

	@Override
	public String getName() {
		return "deadlines";
	}

	@Override
	public Map<String, List<String>> getChoices() {
		Map<String, List<String>> choices = new LinkedHashMap<>();
		choices.put("kind", this.deadlines.kinds());
		choices.put("whose", List.of("shared"));
		choices.put("when", List.of("overdue", "past", "next30", "next90", "done"));
		return choices;
	}

	@Override
	public ListFilter narrow(Map<String, String> query) {
		String person = query.get("person");
		if (person != null && !person.matches("\\s*|[0-9]{1,18}")) {
			throw new BadParameterException("person", person);
		}
		ListFilter filter = ListFilter.none()
			.city(query.get("city"))
			.q(query.get("q"))
			.choice("person", person, List.of(Objects.requireNonNullElse(person, "")));
		for (Map.Entry<String, List<String>> choice : getChoices().entrySet()) {
			filter = filter.choice(choice.getKey(), query.get(choice.getKey()), choice.getValue());
		}
		return filter;
	}

	/**
	 * None: deadlines are not changed several at once.
	 */
	@Override
	public List<String> slugs(ListFilter filter, int most) {
		return List.of();
	}

	@Override
	public Map<String, String> labels(Collection<String> slugs) {
		return Map.of();
	}

	Found read(ListFilter filter, int page, DeskUser user) {
		Reach reach = Reach.of(user);
		LocalDate today = this.deadlines.today();
		List<Deadline> all = this.deadlines.withinOrShared(reach)
			.stream()
			.sorted(Comparator.comparing((Deadline one) -> !one.isOverdue() && !one.isPast(today)))
			.toList();
		Map<Long, People.OfCity> cities = this.people
			.cities(all.stream().map(Deadline::cityId).filter(Objects::nonNull).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(People.OfCity::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
		Map<Long, String> names = this.people
			.names(all.stream().map(Deadline::personId).filter(Objects::nonNull).collect(Collectors.toSet()));
		Narrowing narrowing = new Narrowing(cities, reach, today);
		Listing<Deadline> listing = Listing.of((request) -> page(all, narrowing.by(filter), request), page, filter,
				Map.of("city",
						(slug) -> cities.values()
							.stream()
							.filter((city) -> city.slug().equals(slug))
							.map(People.OfCity::name)
							.findFirst(),
						"person", (id) -> Optional.ofNullable(names.get(Long.valueOf(id)))),
				List.of(facet("city", all, narrowing.by(filter.without("city")), Deadline::cityId,
						cities.values()
							.stream()
							.map((city) -> new Named(city.id(), city.slug(), city.name()))
							.toList()),
						facet("person", all, narrowing.by(filter.without("person")), Deadline::personId,
								names.entrySet()
									.stream()
									.map((one) -> new Named(one.getKey(), one.getKey().toString(), one.getValue()))
									.toList())));
		return new Found(listing, cities, names, reach, today);
	}

	private static Page<Deadline> page(List<Deadline> all, Predicate<Deadline> wanted, Pageable request) {
		List<Deadline> found = all.stream().filter(wanted).toList();
		return new PageImpl<>(found.stream().skip(request.getOffset()).limit(request.getPageSize()).toList(), request,
				found.size());
	}

	private static Facet facet(String parameter, List<Deadline> all, Predicate<Deadline> wanted,
			Function<Deadline, @Nullable Long> value, List<Named> named) {
		return new Facet(parameter,
				named.stream()
					.map((one) -> new Choice(one.value(), one.label(),
							all.stream()
								.filter(wanted)
								.filter((deadline) -> Objects.equals(value.apply(deadline), one.id()))
								.count()))
					.filter((choice) -> choice.count() > 0)
					.toList());
	}

	private record Named(Long id, String value, String label) {
	}

	/**
	 * A page of the list, and what its entries name.
	 *
	 * @param listing the page
	 * @param cities cities by their identities
	 * @param names names by accounts
	 * @param reach what is of the own cities
	 * @param today the day that it is
	 */
	record Found(Listing<Deadline> listing, Map<Long, People.OfCity> cities, Map<Long, String> names, Reach reach,
			LocalDate today) {

		public boolean isOthers(Deadline deadline) {
			return deadline.isOthersFor(this.reach);
		}

		public @Nullable String cityOf(Deadline deadline) {
			People.OfCity city = (deadline.cityId() != null) ? this.cities.get(deadline.cityId()) : null;
			return (city != null) ? city.name() : null;
		}

		public @Nullable String personOf(Deadline deadline) {
			return (deadline.personId() != null) ? this.names.get(deadline.personId()) : null;
		}

	}

}

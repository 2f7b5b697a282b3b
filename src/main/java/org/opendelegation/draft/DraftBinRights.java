package org.opendelegation.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.opendelegation.account.DeskUser;
import org.opendelegation.directory.BinEntry;
import org.opendelegation.directory.BinRights;
import org.opendelegation.directory.Keeper;
import org.opendelegation.trip.Edition;

import org.springframework.stereotype.Component;

/**
 * What was removed from a draft is put back by whoever may edit it there.
 */
@Component
class DraftBinRights implements BinRights {

	private final TripRights rights;

	private final EntityManager entities;

	DraftBinRights(TripRights rights, EntityManager entities) {
		this.rights = rights;
		this.entities = entities;
	}

	@Override
	public Set<BinEntry> toPutBack(Collection<BinEntry> entries, Keeper keeper) {
		if (entries.isEmpty() || !(keeper instanceof DeskUser user)) {
			return Set.of();
		}
		Map<Long, Edition> editions = this.entities
			.createQuery("from Edition e join fetch e.trip where e.id in :ids", Edition.class)
			.setParameter("ids", entries.stream().map(BinEntry::getDraft).collect(Collectors.toSet()))
			.getResultStream()
			.collect(Collectors.toMap(Edition::getStoredId, Function.identity()));
		return entries.stream()
			.filter((entry) -> Optional.ofNullable(editions.get(entry.getDraft()))
				.filter((edition) -> this.rights.mayEdit(user, edition.getTrip(), new HashSet<>(entry.getCities())))
				.isPresent())
			.collect(Collectors.toSet());
	}

}

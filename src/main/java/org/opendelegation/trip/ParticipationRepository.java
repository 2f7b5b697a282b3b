package org.opendelegation.trip;

import java.util.List;

import org.opendelegation.official.Official;
import org.opendelegation.organization.Organization;
import org.opendelegation.place.City;
import org.opendelegation.source.NamedLink;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Who had a part in which trip, and where trips led, in current editions.
 */
interface ParticipationRepository extends Repository<Traveler, Long> {

	@EntityGraph(attributePaths = { "edition.trip", "city" })
	@Query("from Traveler r where r.official = :official and r.edition.state = PUBLISHED order by r.edition.id, r.position")
	List<Traveler> findPublishedTravelsOf(Official official);

	@EntityGraph(attributePaths = { "edition.trip", "official.aliases" })
	@Query("from Traveler r where r.city = :city and r.edition.state = PUBLISHED order by r.edition.id, r.position")
	List<Traveler> findPublishedTravelersFrom(City city);

	@EntityGraph(attributePaths = "edition.trip")
	@Query("from Organizer o where o.party.official = :official and o.edition.state = PUBLISHED order by o.edition.id, o.position")
	List<Organizer> findPublishedPartsOf(Official official);

	@EntityGraph(attributePaths = "edition.trip")
	@Query("""
			from Organizer o where o.party.organization = :organization and o.edition.state = PUBLISHED
			order by o.edition.id, o.position
			""")
	List<Organizer> findPublishedPartsOf(Organization organization);

	@EntityGraph(attributePaths = "edition.trip")
	@Query("from Stop s where s.city = :city and s.edition.state = PUBLISHED order by s.edition.id, s.position")
	List<Stop> findPublishedStopsIn(City city);

	@Query("""
			select distinct new org.opendelegation.trip.Visit(s.city.slug, s.edition.id)
			from Stop s where s.edition.state = PUBLISHED
			""")
	List<Visit> findPublishedStops();

	@Query("""
			select distinct new org.opendelegation.trip.Visit(r.city.slug, r.edition.id)
			from Traveler r where r.city is not null and r.edition.state = PUBLISHED
			""")
	List<Visit> findPublishedStarts();

	/**
	 * The organizations with a part in an edition of which sources give several accounts.
	 */
	@Query("""
			select distinct new org.opendelegation.source.NamedLink(o.name, concat('/organizations/', o.slug))
			from Involvement i join i.organization o
			where i.edition = :edition and exists (select 1 from Claim c where c.editionId is null
				and c.recordKind = 'organization' and c.recordKey = o.slug and c.standing = OTHER)
			order by o.name
			""")
	List<NamedLink> findPublishedDisputed(Edition edition);

}

package org.opendelegation.home;

import java.util.List;

import org.opendelegation.trip.Edition;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The addresses of all public records.
 */
interface PublicPageRepository extends Repository<Edition, Long> {

	@Query("""
			select new org.opendelegation.home.PublicPage('/trips/' || t.slug, e.publishedAt)
			from Edition e join e.trip t where e.state = PUBLISHED
			union all
			select new org.opendelegation.home.PublicPage('/trips/' || t.slug || '/editions/' || str(e.number), e.publishedAt)
			from Edition e join e.trip t where e.state in (PUBLISHED, SUPERSEDED)
			union all
			select new org.opendelegation.home.PublicPage('/trips/' || t.slug || '/meetings/' || m.key, e.publishedAt)
			from Meeting m join m.edition e join e.trip t where e.state = PUBLISHED
			union all
			select new org.opendelegation.home.PublicPage(
				'/trips/' || t.slug || '/editions/' || str(e.number) || '/meetings/' || m.key, e.publishedAt)
			from Meeting m join m.edition e join e.trip t where e.state in (PUBLISHED, SUPERSEDED)
			union all
			select new org.opendelegation.home.PublicPage('/officials/' || o.slug, o.publishedAt)
			from Official o where o.publishedAt is not null
			union all
			select new org.opendelegation.home.PublicPage('/organizations/' || o.slug, o.publishedAt)
			from Organization o where o.publishedAt is not null
			union all
			select new org.opendelegation.home.PublicPage('/cities/' || c.slug, c.publishedAt)
			from City c where c.publishedAt is not null
			union all
			select new org.opendelegation.home.PublicPage('/sister-cities/' || r.slug, r.publishedAt)
			from Relationship r where r.publishedAt is not null
			union all
			select new org.opendelegation.home.PublicPage('/sources/' || s.slug, s.publishedAt)
			from Source s where s.publishedAt is not null
			union all
			select new org.opendelegation.home.PublicPage('/disclosures/filings/' || f.slug, f.publishedAt)
			from Filing f where f.publishedAt is not null
			""")
	List<PublicPage> findAllPublished();

}

package org.opendelegation.official;

import java.util.List;

import org.opendelegation.source.Source;
import org.opendelegation.source.SourceAuthor;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Who wrote what. The database shows the register only published sources and people.
 */
interface AuthorshipRepository extends Repository<SourceAuthor, Long> {

	@Query("""
			select new org.opendelegation.official.Authorship(a, o)
			from SourceAuthor a left join Official o on o.id = a.officialId
			where a.source = :source and a.source.publishedAt is not null
			order by a.position
			""")
	List<Authorship> findPublishedOf(Source source);

	@EntityGraph(attributePaths = "source")
	@Query("""
			from SourceAuthor a where a.officialId = :officialId and a.source.publishedAt is not null
			order by a.source.id, a.position
			""")
	List<SourceAuthor> findPublishedBy(Long officialId);

}

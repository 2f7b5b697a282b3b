package org.opendelegation.source;

import java.util.List;
import java.util.Optional;

import org.opendelegation.web.ListFilter;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Sources that have been published. The database shows the register no others.
 */
interface SourceRepository extends Repository<Source, Long> {

	/** Conditions on a source {@code s}. */
	String MATCHES = """
			s.publishedAt is not null
			and (:#{#filter.q} = ''
				or locate(lower(:#{#filter.q}), lower(concat(coalesce(s.title, ''), ' ', coalesce(s.titleInEnglish, ''),
					' ', s.description, ' ', s.publisher))) > 0)
			""";

	@Query("from Source s where s.slug = :slug and s.publishedAt is not null")
	Optional<Source> findPublished(String slug);

	@Query(value = """
			select new org.opendelegation.source.SourceSummary(s, (
				select count(distinct concat(n.id, '#', c.field)) from Citation t join t.claim c
				join RecordName n on n.editionId = coalesce(c.editionId, 0) and n.kind = c.recordKind and n.key = c.recordKey
				where t.source = s))
			from Source s where """
			+ " " + MATCHES + " order by s.publisher, s.slug",
			countQuery = "select count(s) from Source s where " + MATCHES)
	Page<SourceSummary> findPublished(ListFilter filter, Pageable page);

	@Query("""
			select new org.opendelegation.source.CitedFact(n, c, t)
			from Citation t join t.claim c
			join RecordName n on n.editionId = coalesce(c.editionId, 0) and n.kind = c.recordKind and n.key = c.recordKey
			where t.source = :source
			order by n.editionId desc, n.part, n.position, n.name, n.id, c.field, c.id, t.position
			""")
	List<CitedFact> findPublishedFacts(Source source);

}

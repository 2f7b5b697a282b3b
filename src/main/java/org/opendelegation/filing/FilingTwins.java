package org.opendelegation.filing;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.SimilarRecord;
import org.opendelegation.place.City;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds filings of the same form, filer and period as one that is about to be saved, so
 * that none is recorded twice. What amends another is none of them.
 */
@Component
class FilingTwins {

	private final FilingEntries entries;

	private final FilingRepository filings;

	private final AmendmentChain chain;

	private final FilingWords words;

	private final JdbcClient database;

	FilingTwins(FilingEntries entries, FilingRepository filings, AmendmentChain chain, FilingWords words,
			JdbcClient database) {
		this.entries = entries;
		this.filings = filings;
		this.chain = chain;
		this.words = words;
		this.database = database;
	}

	/**
	 * Those there are; of one that is stored, those only that were none of its twins
	 * before: nobody is asked again about two that are meant.
	 * @param held the filing, or {@code null} for a new one
	 */
	List<SimilarRecord> find(FilingForm form, @Nullable Filing held) {
		City city = (held != null) ? held.getCity() : this.entries.cityOf(form).orElseThrow();
		Set<Long> known = (held != null) ? alike(held, held).stream().map(Filing::getId).collect(Collectors.toSet())
				: Set.of();
		return alike(this.entries.typed(form, city), held).stream()
			.filter((other) -> !known.contains(other.getId()))
			.map((other) -> new SimilarRecord(other.getSlug(), this.words.label(other), this.words.label(other)))
			.toList();
	}

	private List<Filing> alike(Filing one, @Nullable Filing held) {
		Long first = (one.getAmendsId() != null) ? this.chain.firstOf(one.getAmendsId())
				: (held != null) ? held.getId() : null;
		List<Long> ids = idsLike(one);
		return ids.isEmpty() ? List.of()
				: this.filings.findAllWithFilers(ids)
					.stream()
					.filter((other) -> held == null || !Objects.equals(other.getId(), held.getId()))
					.filter((other) -> !Objects.equals(this.chain.firstOf(other.getId()), first))
					.filter((other) -> isAboutTheSame(one, other))
					.toList();
	}

	private List<Long> idsLike(Filing typed) {
		return this.database.sql("""
				select f.id from filing f where f.withdrawn_at is null and f.city_id = :city and f.form = :form
					and f.form_name is not distinct from cast(:formName as text)
					and f.official_id is not distinct from cast(:official as bigint)
					and f.organization_id is not distinct from cast(:organization as bigint)
					and f.period_from is not distinct from cast(:from as date)
					and f.period_to is not distinct from cast(:to as date)
				order by f.id
				""")
			.param("city", typed.getCity().getId())
			.param("form", typed.getForm().name())
			.param("formName", typed.getFormName())
			.param("official", (typed.getOfficial() != null) ? typed.getOfficial().getId() : null)
			.param("organization", (typed.getOrganization() != null) ? typed.getOrganization().getId() : null)
			.param("from", typed.getPeriod().from())
			.param("to", typed.getPeriod().to())
			.query(Long.class)
			.list();
	}

	/**
	 * Two are about different things where each names payments of its own, or where no
	 * period is stated and the trips differ.
	 */
	private static boolean isAboutTheSame(Filing one, Filing other) {
		boolean otherPayments = !one.getPayments().isEmpty() && !other.getPayments().isEmpty()
				&& Collections.disjoint(one.getPayments(), other.getPayments());
		return !otherPayments && (one.getPeriod().isStated() || Objects.equals(one.getTripId(), other.getTripId()));
	}

}

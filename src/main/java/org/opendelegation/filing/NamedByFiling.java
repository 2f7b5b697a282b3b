package org.opendelegation.filing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Citing;
import org.opendelegation.support.DirectoryRecord;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who filed and with which city: they become public with a filing, in the same
 * transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NamedByFiling {

	private final Citing citing;

	NamedByFiling(Citing citing) {
		this.citing = citing;
	}

	void publish(Filing filing, Instant now) {
		List<? extends DirectoryRecord> named = findHidden(filing);
		named.forEach((record) -> record.publish(now));
		this.citing.publish(named.stream().map((record) -> ((Citable) record).getReference()).toList(), now);
	}

	/**
	 * Those that become public with a filing.
	 */
	List<? extends DirectoryRecord> findHidden(Filing filing) {
		return Stream.<@Nullable DirectoryRecord>of(filing.getCity(), filing.getOfficial(), filing.getOrganization())
			.filter(Objects::nonNull)
			.map(DirectoryRecord.class::cast)
			.filter((record) -> !record.isPublic())
			.toList();
	}

}
